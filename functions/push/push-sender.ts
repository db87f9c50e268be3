import { type Sending, sendDue } from './send-due.ts';

/** What happened within this time after a change is looked at together. */
const gatherMs = 200;
/** How long a message may take whose ring was lost, or that is tried again. */
const pollMs = 5_000;

/**
 * Sends what is due in the outbox soon after any process has changed an order, and what is to be tried again. `stop()` waits
 * for what is being sent.
 */
export function openPushSender(sending: Sending, onRing: (listener: () => void) => () => void) {
  let isStopped = false;
  let gathering: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let isRungMeanwhile = false;

  function look(): void {
    gathering = undefined;
    if (running !== undefined) {
      isRungMeanwhile = true;
      return;
    }
    running = sendDue(sending, () => isStopped)
      .catch((error: unknown) => sending.log.warn({ err: error }, 'could not look for notifications to send'))
      .finally(() => {
        running = undefined;
        if (isRungMeanwhile) soon();
        isRungMeanwhile = false;
      });
  }

  function soon(): void {
    if (isStopped) return;
    gathering ??= setTimeout(look, gatherMs).unref();
  }

  const stopRings = onRing(soon);
  const poll = setInterval(soon, pollMs).unref();
  return {
    async stop(): Promise<void> {
      isStopped = true;
      stopRings();
      clearInterval(poll);
      clearTimeout(gathering);
      await running;
    },
  };
}
