/** A pause as the shop's row keeps it: `pausedUntil` null means until somebody opens again. */
type Pause = { paused: boolean; pausedUntil: Date | null };

/** Whether orders are paused at `now`. A pause with an end is over at that instant, without a write. */
export const isPaused = ({ paused, pausedUntil }: Pause, now: Date): boolean =>
  paused && (pausedUntil === null || now < pausedUntil);
