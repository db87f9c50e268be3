import { api, unwrap } from '../../api/client.ts';
import { menu, reloadShop, restaurant } from '../../api/shop.ts';
import type { ShopChanged } from '../../api/types.ts';
import { on, type Stop, together } from '../../browser/life.ts';

/** How often an open page asks whether the shop has changed. */
const everyMs = 20_000;

const isSame = (one: object, other: object | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Keeps an open page up to date with the shop: a pause, another price, what is sold out. Reads it anew as soon as its
 * stream says that it has changed, and asks in any case: every 20 seconds while the page is in sight, and at once when it
 * comes back into sight. Most answers are 304, and what is shown is only replaced when something has changed.
 */
export function followShop(): Stop {
  const ask = async (cache: RequestCache) => {
    if (document.visibilityState !== 'visible' || !navigator.onLine) return;
    try {
      const [shop, food] = await Promise.all([
        unwrap(api.GET('/api/v1/restaurant', { cache })),
        unwrap(api.GET('/api/v1/menu', { cache })),
      ]);
      if (isSame(shop, restaurant.peek()) && isSame(food, menu.peek())) return;
    } catch {
      // Without an answer nothing is known to have changed, and the next time is soon.
      return;
    }
    await reloadShop();
  };
  const timer = setInterval(() => void ask('default'), everyMs);
  return together(
    () => clearInterval(timer),
    on(document, 'visibilitychange', () => void ask('default')),
    // A shared cache may still have the second before the stream began.
    watchStream({ onBegin: () => void ask('no-cache'), onChange: reloadShop }),
  );
}

type Listener = {
  /** A stream has begun: what changed before then is not known. */
  onBegin: () => void;
  /** The menu or the restaurant has changed since. */
  onChange: () => void;
};

/** Each page waits for up to so long after a change, so that a thousand phones do not ask in the same moment. */
const spreadMs = 250;

/** The lock that the tab with the stream holds, and the channel on which it passes changes on to the other tabs. */
const lockName = 'pupuseria.shop';

/**
 * Follows the shop's stream of changes while the page is in sight and online. Of the tabs of one browser that are in sight
 * only one has it, because HTTP/1.1 has six connections for all of them; where there are no Web Locks (an insecure origin),
 * each has its own. Without the stream nothing is called.
 */
function watchStream(listener: Listener): Stop {
  let open: Stop | undefined;
  const update = () => {
    const isWanted = document.visibilityState === 'visible' && navigator.onLine;
    if (isWanted === (open !== undefined)) return;
    open?.();
    open = isWanted ? openStream(listener) : undefined;
  };
  update();
  return together(on(document, 'visibilitychange', update), on(window, 'online offline', update), () => open?.());
}

function openStream({ onBegin, onChange }: Listener): Stop {
  const ending = new AbortController();
  const channel = new BroadcastChannel(lockName);
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
  const begun = navigator.locks?.request(lockName, { signal: ending.signal }, follow) ?? follow();
  // Stopped while it waited, or the script is not to be had: the page then asks now and then.
  begun.catch(() => undefined);
  return () => {
    ending.abort();
    clearTimeout(waiting);
    channel.close();
  };
}
