const signsOfLife = ['pointermove', 'pointerdown', 'keydown', 'scroll'];
const quietMs = 4000;

/**
 * Runs `work` once the page has nothing better to do: in an idle moment after the guest's first sign of life, or after
 * four quiet seconds. Nobody who only looks in pays for it, and nothing that is on the screen waits for it.
 */
export function whenSettled(work: () => void): () => void {
  const waiting = new AbortController();
  const begin = () => {
    cancel();
    // Safari has no idle moments.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 1000 });
    else setTimeout(work, 200);
  };
  const timer = setTimeout(begin, quietMs);
  const cancel = () => {
    clearTimeout(timer);
    waiting.abort();
  };
  for (const sign of signsOfLife) addEventListener(sign, begin, { passive: true, signal: waiting.signal });
  return cancel;
}
