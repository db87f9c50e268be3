/**
 * Keeps the app's own files, so that it opens without a network, and nothing else: what the API answers is never kept
 * here, so nothing here can lie about an order. The last menu is the page's to keep (`installed/last-shop.ts`), with its time.
 *
 * A page always comes from the network when that answers, and from here when it does not. A new worker takes over at
 * once without hurting a page that is open: the files of the version before stay until the next one, and the page itself
 * decides when it is replaced (`installed/newer-version.ts`).
 */
declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] };

export type {};

/** An address of this origin as a whole, as that of what lies elsewhere (ASSETS_URL) is already. */
const whole = (url: string): string => new URL(url, self.location.origin).href;

/** Every file of this build, listed by vite-plugin-pwa; without a hash in its name, a file has a revision. */
const files = self.__WB_MANIFEST.map(({ url, revision }) => ({
  url: whole(url.replace('#staff', '')),
  revision,
  /** Only the staff's pages load it (`vite.config.ts`). */
  isStaffs: url.endsWith('#staff'),
}));
const shell = whole('/index.html');
/** Every other file is named in the page by its hash, or in one that is: the page's revision is that of the whole. */
const kept = `app-${files.find(({ url }) => url === shell)?.revision}`;
/** The network's timeout, after which the page comes from the cache. The page shows the age of its data itself. */
const patienceMs = 4_000;

/** A cache without files that says that somebody of the staff has signed in on this device. */
const staffMark = 'staff-pages';

async function install(): Promise<void> {
  const isStaffs = await caches.has(staffMark);
  await keep(files.filter((file) => isStaffs || !file.isStaffs));
  await self.skipWaiting();
}

async function keep(wanted: typeof files): Promise<void> {
  const cache = await caches.open(kept);
  // Files with a hash may come from the browser's own cache: this page has just loaded most of them.
  const requests = wanted.map(({ url, revision }) => new Request(url, revision === null ? {} : { cache: 'reload' }));
  await cache.addAll(requests);
}

/** Keeps the staff's pages too, for this version and the next ones, so that they open without a network. */
async function keepStaffPages(): Promise<void> {
  if (await caches.has(staffMark)) return;
  await keep(files.filter(({ isStaffs }) => isStaffs));
  await caches.open(staffMark);
}

async function activate(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith('app-') && name !== kept);
  // The newest of the others may still be on a screen somewhere.
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

async function openPage(event: FetchEvent): Promise<Response> {
  const network = fromNetwork(event);
  const patience = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs));
  const answer = await Promise.race([network, patience]).catch(() => undefined);
  if (answer !== undefined && isPageOrLeadsToOne(answer)) return answer;
  return (await keptFile(shell)) ?? answer ?? network;
}

/** Not for a server's or a proxy's refusal, such as 429 or 502: the cached app explains the failure better. */
const isPageOrLeadsToOne = ({ ok, status, type }: Response): boolean =>
  ok || status === 404 || type === 'opaqueredirect';

/**
 * This version's file, else another's: of whichever version it is, a hash names one content. Undefined as well when the
 * browser has evicted the cache or refuses access to it: then the network is the fallback.
 */
async function keptFile(url: string): Promise<Response | undefined> {
  try {
    return (await (await caches.open(kept)).match(url)) ?? (await caches.match(url));
  } catch {
    return undefined;
  }
}

async function fromNetwork({ request, preloadResponse }: FetchEvent): Promise<Response> {
  const preloaded: Response | undefined = await preloadResponse;
  return preloaded ?? fetch(request);
}

/** Shows the page that a notification is about: where it is open already, else in a window of its own. */
async function showPageOf(notification: Notification): Promise<void> {
  notification.close();
  // Only the page of an order and the shop notify, and say its address with the order's token after `#` (`areas/order/placed/ready-alert.ts`).
  const { url } = notification.data as { url: string };
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const { pathname } = new URL(url, self.location.origin);
  const open = windows.find((client) => new URL(client.url).pathname === pathname);
  await (open?.focus() ?? self.clients.openWindow(url));
}

/**
 * Shows what the shop sends about an order (`functions/push/push-message.ts`). A notification with the same tag, as from the
 * order's own page, is replaced.
 */
async function showPush({ data }: PushEvent): Promise<void> {
  if (data === null) return;
  const { title, body, url, tag } = data.json() as Record<'title' | 'body' | 'url' | 'tag', string>;
  await self.registration.showNotification(title, { body, tag, icon: whole('/favicon.svg'), data: { url } });
}

/** A path of the app and not of the API or its documentation, by the same rule as the servers'. */
const isPage = (path: string): boolean =>
  !/^\/(api|docs)(\/|$)/.test(path) && !path.includes('.') && path !== '/health';
const others = new Set(files.map(({ url }) => url));
others.delete(shell);
/** Where this version's files with a hash lie, and those of a version before. */
const folders = new Set(files.filter(({ revision }) => revision === null).map(({ url }) => new URL('.', url).href));
folders.add(whole('/assets/'));

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET') return;
  const url = origin + pathname;
  if (request.mode === 'navigate') {
    if (origin === self.location.origin && isPage(pathname)) event.respondWith(openPage(event));
  } else if (others.has(url) || folders.has(url.slice(0, url.lastIndexOf('/') + 1))) {
    event.respondWith(keptFile(url).then((file) => file ?? fetch(request)));
  }
});
// Sent by `app/installed/keep-staff-pages.ts`.
self.addEventListener('message', (event) => {
  if (event.data === 'keep-staff-pages') event.waitUntil(keepStaffPages());
});
self.addEventListener('push', (event) => event.waitUntil(showPush(event)));
self.addEventListener('notificationclick', (event) => event.waitUntil(showPageOf(event.notification)));
