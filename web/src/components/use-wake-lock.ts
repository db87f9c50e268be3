import { useEffect } from 'preact/hooks';
import { state } from '../browser/life.ts';

/** Whether the display is kept on. Browsers do that only over HTTPS, and not with a low battery. */
export const awake = state(false);

/** Keeps the screen on while the component is shown, where the browser can. A hidden page loses the lock and asks again. */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | undefined;
    let gone = false;
    const acquire = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        lock = await navigator.wakeLock.request('screen');
        awake.value = true;
        lock.onrelease = () => {
          awake.value = false;
        };
        if (gone) await lock.release();
      } catch {
        // A low battery or a policy refuses; the tablet's own setting then decides.
      }
    };
    void acquire();
    document.addEventListener('visibilitychange', acquire);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', acquire);
      void lock?.release();
    };
  }, []);
}
