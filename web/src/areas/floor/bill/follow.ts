/** What is worked out of tabs and orders, read anew whenever the shop's events say that it has changed. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ApiProblem, api, unwrap } from '../../../api/client.ts';
import type { OrderEvent, Tab, TabChanged, TabSummary } from '../../../api/types.ts';
import { type LiveResource, openResource, single } from '../../../sync/live-resource.ts';

type FloorEvent = OrderEvent | TabChanged;

type Rules<T> = {
  read: () => Promise<T>;
  /** Whether the event may have changed what is shown. */
  concerns: (event: FloorEvent, shown: T) => boolean;
  isNewer: (next: T, shown: T) => boolean;
};

export type Followed<T> = Pick<
  LiveResource<T | undefined, T>,
  'shown' | 'reading' | 'gone' | 'live' | 'learn' | 'close'
> & {
  /** Reads it again. */
  refresh: () => void;
};

const retryMs = 5_000;
const nothingThere: readonly unknown[] = ['no-open-tab', 'tab-not-found', 'table-not-found', 'validation-failed'];

function openFollowed<T>({ read, concerns, isNewer }: Rules<T>): Followed<T> {
  let isReading = false;
  let isStale = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let before: Promise<unknown> = Promise.resolve();
  /** One read at a time: an older answer never arrives after a newer one. */
  const inTurn = (): Promise<T> => {
    const next = before.then(read);
    before = next.catch(() => undefined);
    return next;
  };

  const resource = openResource<T | undefined, T, T, FloorEvent>({
    shape: single(isNewer),
    path: '/api/v1/events',
    itemOf: (event) => {
      const shown = resource.shown.peek();
      // Before anything is shown a read is on its way, which may have missed this.
      if (shown === undefined || concerns(event, shown)) void refresh();
      return undefined;
    },
    read: inTurn,
    streams: 'changes',
    isGone: (problem) => problem instanceof ApiProblem && nothingThere.includes(problem.code),
  });

  async function refresh(): Promise<void> {
    isStale = true;
    if (isReading) return;
    isReading = true;
    clearTimeout(retry);
    while (isStale) {
      isStale = false;
      await resource.ask(inTurn).catch(() => {
        retry = setTimeout(refresh, retryMs);
      });
    }
    isReading = false;
  }

  return {
    ...resource,
    refresh: () => void refresh(),
    close: () => {
      clearTimeout(retry);
      resource.close();
    },
  };
}

/** The open tab of a table, or a tab by its id. */
export type WhichTab = { table: number } | { id: string };

/** Follows one tab, wherever it is moved; `gone` when the table has none. */
function openTab(which: WhichTab): Followed<Tab> {
  let id = 'id' in which ? which.id : undefined;
  return openFollowed<Tab>({
    read: async () => {
      const asked =
        id === undefined && 'table' in which
          ? api.GET('/api/v1/tables/{number}/tab', { params: { path: { number: which.table } } })
          : api.GET('/api/v1/tabs/{id}', { params: { path: { id: id ?? '' } } });
      const tab = await unwrap(asked);
      id = tab.id;
      return tab;
    },
    concerns: (event, tab) =>
      event.type === 'tab.changed'
        ? event.tabId === tab.id
        : event.order.tabId === tab.id || tab.orders.some(({ id: orderId }) => orderId === event.orderId),
    // Orders that are placed or moved change no version: of two equal ones, the last to arrive is shown.
    isNewer: (next, shown) => next.version >= shown.version,
  });
}

const openTabs = (): Followed<readonly TabSummary[]> =>
  openFollowed<readonly TabSummary[]>({
    read: async () => (await unwrap(api.GET('/api/v1/tabs', { params: { query: { limit: 200 } } }))).tabs,
    concerns: (event) => event.type === 'tab.changed' || event.order.tabId !== undefined,
    isNewer: () => true,
  });

/** Follows what `open` opens while the component is shown. Undefined before that. */
function useFollowed<T>(open: () => Followed<T>): Followed<T> | undefined {
  const followed = useSignal<Followed<T> | undefined>(undefined);
  useEffect(() => {
    const opened = open();
    followed.value = opened;
    return opened.close;
  }, []);
  return followed.value;
}

export const useTab = (which: WhichTab) => useFollowed(() => openTab(which));
/** The tabs that are open, newest first. */
export const useOpenTabs = () => useFollowed(openTabs);
