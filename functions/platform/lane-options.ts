export type LaneOptions = {
  /** How long to wait for another process to release its database lock. */
  lockWaitMs?: number;
  /** How long one job may take. */
  jobMs?: number;
  /** How long a write may wait for its turn. */
  queueMs?: number;
  /** How many writes of a kind may wait for their turn, unless the kind itself says so. */
  mostWaiting?: number;
};

export const laneDefaults: Required<LaneOptions> = {
  lockWaitMs: 5_000,
  jobMs: 10_000,
  queueMs: 10_000,
  mostWaiting: 2_000,
};
