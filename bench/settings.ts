/** How long and how often the bench measures, from BENCH_SECONDS, BENCH_ROUNDS and BENCH_PAST. */
export type Settings = {
  /** Of load per round and server. */
  seconds: number;
  rounds: number;
  /** How many orders a shop's long past is. */
  past: number;
};

/** @throws Error that names the variable that is not a whole number above 0 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const read = (name: string, fallback: number) => {
    const text = env[name] || String(fallback);
    if (!/^[1-9]\d{0,7}$/.test(text)) throw new Error(`${name} must be a whole number above 0, not "${text}".`);
    return Number(text);
  };
  return {
    seconds: read('BENCH_SECONDS', 5),
    rounds: read('BENCH_ROUNDS', 3),
    past: read('BENCH_PAST', 1_000_000),
  };
}

/** Never memory (Filesystem Hierarchy Standard, 5.15): being durable has to cost what it costs. */
export const onDisk = '/var/tmp';
