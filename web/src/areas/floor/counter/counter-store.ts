/** The counter's state: the orders that are handed over there, and the open tabs without a table. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { api, unwrap } from '../../../api/client.ts';
import type { Order, TabSummary } from '../../../api/types.ts';
import { computedList } from '../../../sync/optimistic.ts';
import { followRounds, type Rounds } from '../follow-rounds.ts';
import { isAtCounter } from './sort-orders.ts';

export type CounterStore = Pick<Rounds, 'isLoaded' | 'isFailed' | 'isLost' | 'learn' | 'serve' | 'undo' | 'close'> & {
  orders: ReadonlySignal<readonly Order[]>;
  /** The open ones, the oldest first; undefined until they were read. */
  tabs: ReadonlySignal<readonly TabSummary[] | undefined>;
  /** Shows a tab that an answer has. */
  learnTab: (tab: TabSummary) => void;
};

const isOpen = ({ table, closedAt }: TabSummary): boolean => table === null && closedAt === null;

/** Opens the counter; call `close` when it goes. */
export function openCounter(): CounterStore {
  const tabs = signal<readonly TabSummary[] | undefined>(undefined);
  let isClosed = false;
  const show = (next: readonly TabSummary[]) => {
    if (!isClosed) tabs.value = next.filter(isOpen).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  };
  const learnTab = (tab: TabSummary) => {
    const others = tabs.peek()?.filter(({ id }) => id !== tab.id);
    if (others !== undefined) show([...others, tab]);
  };
  const rounds = followRounds({
    readTabs: async () => show((await unwrap(api.GET('/api/v1/tabs', { params: { query: { limit: 200 } } }))).tabs),
    onTab: learnTab,
  });
  return {
    ...rounds,
    orders: computedList(() => [...rounds.shown.value.values()].filter(isAtCounter)),
    tabs: computed(() => tabs.value),
    learnTab,
    close: () => {
      isClosed = true;
      rounds.close();
    },
  };
}
