import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { on } from '../../../browser/life.ts';
import { lazy } from '../../../components/lazy.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Toaster } from '../../../components/toast.tsx';
import { usePage } from '../../../components/use-page.ts';
import { useStart } from '../../../components/use-start.ts';
import { counterText } from '../../../i18n/counter.ts';
import { floorText } from '../../../i18n/floor.ts';
import { staffPaths } from '../../../router/staff-paths.ts';
import { startPayments, unconfirmed } from '../../../sync/order-payment/send-payment.ts';
import { Unsure } from '../../../sync/order-payment/unsure.tsx';
import { startOutbox } from '../../../sync/outbox.ts';
import floor from '../floor.module.css';
import { FloorHeader, type FloorLink } from '../floor-header.tsx';
import { Lost } from '../header-row.tsx';
import { isOnTable } from '../table-facts.ts';
import styles from './counter.module.css';
import { CounterOrder } from './counter-order.tsx';
import { type CounterStore, openCounter } from './counter-store.ts';
import { CounterTabs } from './counter-tabs.tsx';
import { FindOrder } from './find-order.tsx';
import { isFound, type Stage, sortOrders } from './sort-orders.ts';

const RoundPage = lazy(async () => (await import('../round-page.tsx')).RoundPage, {
  waiting: () => <p role="status">{floorText.value.loading}</p>,
  failed: () => <Notice kind="bad" title={floorText.value.failedHint} />,
});
const PaySheet = lazy(async () => (await import('../../../sync/order-payment/pay-sheet.tsx')).PaySheet, {
  failed: () => null,
});

const mostShown = 60;
const tabInAddress = (): string => location.hash.slice(1);

/**
 * The pickup counter: orders that somebody comes for are found, handed over and paid here, and tabs without a table are opened.
 * The tab that is ordered onto is in the address behind `#`.
 */
export function CounterPage({ links }: { links: readonly FloorLink[] }) {
  useStart(startOutbox);
  const store = useSignal<CounterStore | undefined>(undefined);
  const tabId = useSignal(tabInAddress());
  useEffect(() => {
    const opened = openCounter();
    store.value = opened;
    return opened.close;
  }, []);
  useEffect(startPayments, []);
  useEffect(
    () =>
      on(window, 'hashchange popstate', () => {
        tabId.value = tabInAddress();
        scrollTo(0, 0);
      }),
    [],
  );
  const opened = store.value;
  if (opened === undefined) return null;
  return (
    <div class={floor.screen}>
      {tabId.value === '' ? (
        <Counter store={opened} links={links} />
      ) : (
        <TabPage key={tabId.value} id={tabId.value} store={opened} links={links} />
      )}
      <Toaster />
    </div>
  );
}

type Props = { store: CounterStore; links: readonly FloorLink[] };

/** One tab, to order onto it; the counter again once the tab is closed. */
function TabPage({ id, store, links }: Props & { id: string }) {
  const tab = store.tabs.value?.find((each) => each.id === id);
  if (tab === undefined) return <Counter store={store} links={links} isTabGone={store.tabs.value !== undefined} />;
  return (
    <RoundPage
      place={id}
      name={tab.name ?? counterText.value.title}
      hint={counterText.value.openTabTitle}
      seats={tab.guests}
      orders={store.orders.value.filter((order) => order.tabId === id && isOnTable(order, true))}
      moves={store}
      isLost={store.isLost.value}
      tab={tab}
      bill={`${staffPaths.bills}#${id}`}
      backName={counterText.value.back}
      links={links}
    />
  );
}

function Counter({ store, links, isTabGone = false }: Props & { isTabGone?: boolean }) {
  const say = counterText.value;
  const heading = usePage(say.title);
  const typed = useSignal('');
  const paying = useSignal<string | undefined>(undefined);
  const tabs = new Map(store.tabs.value?.map((tab) => [tab.id, tab]));
  const orders = store.orders.value;
  const found = orders.filter((order) => isFound(order, typed.value, tabs.get(order.tabId ?? '')?.name ?? null));
  const lists = sortOrders(found);
  const order = orders.find(({ id }) => id === paying.value);
  const isAsked = typed.value.trim() !== '';
  const shown: readonly Stage[] = isAsked ? ['ready', 'toPay', 'cooking', 'over'] : ['ready', 'toPay', 'cooking'];
  return (
    <>
      <FloorHeader heading={heading} title={say.title} links={links} />
      <Lost isLost={store.isLost.value} says={floorText.value.lost} />
      <main id="main" class={styles.main}>
        <div class={styles.side}>
          <div role="alert">
            {isTabGone && <Notice kind="info" title={say.gone} />}
            {unconfirmed.value && order === undefined && <Unsure />}
          </div>
          <FindOrder typed={typed} />
          <CounterTabs store={store} />
        </div>
        <div class={styles.lists}>
          {!store.isLoaded.value && (
            <p role="status">{store.isFailed.value ? floorText.value.failedHint : floorText.value.loading}</p>
          )}
          {store.isLoaded.value && isAsked && found.length === 0 && <p role="status">{say.nothingFound}</p>}
          {shown
            .filter((stage) => lists[stage].length > 0 || (stage === 'ready' && !isAsked && store.isLoaded.value))
            .map((stage) => (
              <section key={stage} aria-labelledby={`counter-${stage}`}>
                <h2 id={`counter-${stage}`}>{say.lists[stage]}</h2>
                {lists[stage].length === 0 && <p class={styles.soft}>{say.noneReady}</p>}
                <ul class={styles.orders}>
                  {lists[stage].slice(0, mostShown).map((each) => (
                    <CounterOrder
                      key={each.id}
                      order={each}
                      tab={tabs.get(each.tabId ?? '')}
                      store={store}
                      onCharge={() => {
                        paying.value = each.id;
                      }}
                    />
                  ))}
                </ul>
              </section>
            ))}
        </div>
      </main>
      {order !== undefined && (
        <PaySheet
          order={order}
          onOrder={store.learn}
          onClose={() => {
            paying.value = undefined;
          }}
        />
      )}
    </>
  );
}
