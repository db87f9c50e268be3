/** Runs jobs in the order in which they came, never more than so many at once. */
export type Gate = <T>(job: () => Promise<T>) => Promise<T>;

type Options = {
  /** How many jobs run at once. */
  atOnce: number;
  /** How many more may wait for their turn. */
  mostWaiting: number;
  /** What is thrown for a job beyond that; the job is not run. */
  refuse: () => Error;
};

/** Keeps costly work from taking what everything else needs. */
export function openGate({ atOnce, mostWaiting, refuse }: Options): Gate {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (job) => {
    if (running < atOnce) running += 1;
    else {
      if (waiting.length >= mostWaiting) throw refuse();
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    try {
      return await job();
    } finally {
      // The slot goes straight to the next waiting job, so a newer job cannot take it.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
