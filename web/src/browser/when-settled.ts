const signsOfLife = ['pointermove', 'pointerdown', 'keydown', 'scroll'];
const quietMs = 4000;

/**
 * Runs `work` when the page is idle: in an idle callback after the guest's first input, or after four seconds without
 * any. A guest who leaves at once does not load it, and rendering does not wait for it.
 */
export function whenSettled(work: () => void): () => void {
  const waiting = new AbortController();
  const begin = () => {
    cancel();
    // Safari has no `requestIdleCallback`.
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
