/**
 * Whether the shop has a newer version of the app than the one on the screen. A page in use is never replaced:
 * the newer one comes when a person asks for it, or with the next page that is opened, unless an order is on its way.
 */
import { on, type Stop, state, together } from '../../browser/life.ts';
import { isKept, keeps } from '../../browser/storage.ts';
import { beforeGoing } from '../../router/router.tsx';

export const newerVersion = state(false);

/** A screen that stays on for days asks every half hour, and one that is looked at again asks at once. */
const askEveryMs = 30 * 60_000;
/** Opening and closing a phone ten times in a minute is no reason to ask ten times. */
const restMs = 60_000;

const askedAt = state(0);

async function ask(): Promise<void> {
  if (newerVersion.value || Date.now() - askedAt.value < restMs) return;
  askedAt.value = Date.now();
  await compare();
}

/** The server's page names its own scripts; when they are not this page's, this page is not the newest. */
async function compare(): Promise<void> {
  const mine = [...document.querySelectorAll('script[type=module]')].map((script) => script.getAttribute('src'));
  const response = await fetch('/index.html', { cache: 'no-cache' }).catch(() => undefined);
  if (mine.length === 0 || !response?.ok) return;
  const page = await response.text();
  newerVersion.value = page.includes('<script type="module"') && !mine.every((src) => page.includes(`"${src}"`));
}

/** An order that was sent and not answered: what sends it again must not be torn away. */
const isSending = (): boolean => isKept('attempt') || isKept('group-attempt');

export function watchForNewerVersion(): Stop {
  askedAt.value = Date.now();
  const timer = setInterval(ask, askEveryMs);
  const onVisible = () => {
    if (document.visibilityState === 'visible') void ask();
  };
  const { serviceWorker } = navigator;
  beforeGoing.value = (url, { replace }) => {
    // Where nothing can be kept, the cart is only in this page.
    if (!newerVersion.peek() || isSending() || !keeps()) return false;
    location[replace ? 'replace' : 'assign'](url);
    return true;
  };
  return together(
    () => clearInterval(timer),
    on(document, 'visibilitychange', onVisible),
    // A worker of another version has just come in; after a first visit it is this one's own.
    serviceWorker === undefined ? () => undefined : on(serviceWorker, 'controllerchange', () => void compare()),
  );
}
