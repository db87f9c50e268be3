/** What the test asks the server for: to publish so many events. */
export type Ask = { publish: number };

/** What it answers: where it listens, then how many bytes of memory it holds and how many streams are open. */
export type Answer = { address: string } | { usedBytes: number; streams: number };

/** The seq before that of the first event published: higher than any that is stored. */
export const firstSeq = 1_000_000;
