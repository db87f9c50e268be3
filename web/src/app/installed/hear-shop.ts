import type { ShopChanged } from '../../api/types.ts';
import { on, type Stop, together } from '../../browser/life.ts';

type Listener = {
  /** A stream has begun: what changed before then is not known. */
  onBegin: () => void;
  /** The menu or the restaurant has changed since. */
  onChange: () => void;
};

/** Each page waits for up to so long after a change, so that a thousand phones do not ask in the same moment. */
const spreadMs = 250;

/** The lock that the tab with the stream holds, and the channel on which it passes changes on to the others. */
const name = 'pupuseria.shop';

/**
 * Follows the shop's stream of changes while the page is in sight and online. Of the tabs of one browser that are in sight
 * only one has it, because HTTP/1.1 has six connections for all of them; where there are no Web Locks (an insecure origin),
 * each has its own. Without the stream nothing is called.
 */
export function hearShop(listener: Listener): Stop {
  let hearing: Stop | undefined;
  const update = () => {
    const isWanted = document.visibilityState === 'visible' && navigator.onLine;
    if (isWanted === (hearing !== undefined)) return;
    hearing?.();
    hearing = isWanted ? hear(listener) : undefined;
  };
  update();
  return together(on(document, 'visibilitychange', update), on(window, 'online offline', update), () => hearing?.());
}

function hear({ onBegin, onChange }: Listener): Stop {
  const ending = new AbortController();
  const channel = new BroadcastChannel(name);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const changed = () => {
    clearTimeout(waiting);
    waiting = setTimeout(onChange, Math.random() * spreadMs);
  };
  channel.onmessage = changed;

  async function follow(): Promise<void> {
    const { openLive } = await import('../../sync/live.ts');
    if (ending.signal.aborted) return;
    let last: string | undefined;
    const live = openLive<ShopChanged>('/api/v1/shop/events', {
      onEvent: ({ menu, restaurant }) => {
        const versions = menu + restaurant;
        if (last === undefined) onBegin();
        else if (last !== versions) {
          changed();
          channel.postMessage(versions);
        }
        last = versions;
      },
      onReset: async () => undefined,
      isGone: async () => false,
    });
    await new Promise((resolve) => ending.signal.addEventListener('abort', resolve));
    live.close();
  }

  // Waits its turn while another tab in sight has the stream.
  const begun = navigator.locks?.request(name, { signal: ending.signal }, follow) ?? follow();
  // Stopped while it waited, or the script is not to be had: the page then asks now and then.
  begun.catch(() => undefined);
  return () => {
    ending.abort();
    clearTimeout(waiting);
    channel.close();
  };
}
