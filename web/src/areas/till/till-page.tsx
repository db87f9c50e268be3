import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { foldText } from '../../../../functions/domain/fold-text.ts';
import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import type { CurrentShift, Order, OrderEvent, Shift } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../forms/field.tsx';
import { price } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { whyNot } from '../../i18n/problems.ts';
import { tillText } from '../../i18n/till.ts';
import { collection } from '../../sync/live-resource.ts';
import { PaySheet } from '../../sync/order-payment/pay-sheet.tsx';
import { startPayments, unconfirmed } from '../../sync/order-payment/send-payment.ts';
import { Unsure } from '../../sync/order-payment/unsure.tsx';
import { whose } from '../../sync/order-payment/whose.ts';
import { useResource } from '../../sync/use-resource.ts';
import { Drawer } from './drawer.tsx';
import styles from './till.module.css';
import { ZReport } from './z-report.tsx';

const mostShown = 40;

/** The till: open the drawer, find an order, take its payment, count the drawer at the end. */
export function TillPage() {
  const say = tillText.value;
  const drawer = useSignal<CurrentShift | undefined>(undefined);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const report = useSignal<Shift | undefined>(undefined);
  const chosen = useSignal<string | undefined>(undefined);
  const followed = useResource({
    shape: collection<Order>({ idOf: ({ id }) => id, isNewer: (next, shown) => next.version > shown.version }),
    path: '/api/v1/events',
    itemOf: ({ order }: OrderEvent) => order,
    read: async () => (await unwrap(api.GET('/api/v1/orders', { params: { query: { limit: 200 } } }))).orders,
    streams: 'changes',
  });
  const load = () => {
    problem.value = undefined;
    unwrap(api.GET('/api/v1/shifts/current')).then(
      (now) => {
        drawer.value = now;
      },
      (failed: ApiProblem) => {
        problem.value = failed;
      },
    );
  };
  useEffect(load, []);
  useEffect(startPayments, []);

  const shown = report.value;
  if (shown !== undefined) {
    return (
      <ZReport
        shift={shown}
        onShift={(next) => {
          report.value = next;
          load();
        }}
        onBack={() => {
          report.value = undefined;
        }}
      />
    );
  }
  const orders = followed?.reading.value === 'loaded' ? [...followed.shown.value.values()] : undefined;
  const order = followed?.shown.value.get(chosen.value ?? '');
  return (
    <div class={styles.page}>
      <div role="alert">
        {problem.value !== undefined && (
          <Notice kind="bad" title={say.failed} actions={<Button onClick={load}>{t.value.retry}</Button>}>
            {whyNot.value(problem.value)}
          </Notice>
        )}
        {unconfirmed.value && order === undefined && <Unsure />}
      </div>
      {drawer.value !== undefined && (
        <Drawer
          now={drawer.value}
          onChange={load}
          onReport={(shift) => {
            report.value = shift;
          }}
        />
      )}
      <Orders
        orders={orders}
        onOrder={({ id }) => {
          chosen.value = id;
        }}
      />
      {order !== undefined && (
        <PaySheet
          order={order}
          onOrder={(next) => followed?.learn(next)}
          onClose={() => {
            chosen.value = undefined;
          }}
        />
      )}
    </div>
  );
}

type OrdersProps = { orders: readonly Order[] | undefined; onOrder: (order: Order) => void };

function Orders({ orders, onOrder }: OrdersProps) {
  const say = tillText.value;
  const typed = useSignal('');
  if (orders === undefined) return <p role="status">{t.value.loading}</p>;
  const asked = foldText(typed.value.trim());
  const isFound = ({ number, table, customer }: Order) =>
    asked === '' ||
    String(number) === asked ||
    foldText(say.table(table ?? -1)) === asked ||
    foldText(customer?.name ?? '').includes(asked);
  const found = orders
    .filter(
      (order) => order.practice !== true && (order.status !== 'cancelled' || order.paidCents > 0) && isFound(order),
    )
    .toSorted((one, other) => (one.id < other.id ? 1 : -1));
  const [toPay, paid] = [found.filter(owes), found.filter((order) => !owes(order))];
  return (
    <section class={styles.orders} aria-labelledby="till-orders">
      <h2 id="till-orders">{say.orders}</h2>
      <TextField
        id="till-find"
        label={say.find}
        value={typed.value}
        autocomplete="off"
        maxLength={80}
        onText={(text) => {
          typed.value = text;
        }}
      />
      {found.length === 0 && <p class={styles.soft}>{asked === '' ? say.nothingToPay : say.nothingFound}</p>}
      <OrderList title={say.toPay} orders={toPay} onOrder={onOrder} />
      <OrderList title={say.paid} orders={paid} onOrder={onOrder} />
    </section>
  );
}

const owes = ({ totalCents, paidCents }: Order): boolean => paidCents < totalCents;

function OrderList({ title, orders, onOrder }: OrdersProps & { title: string; orders: readonly Order[] }) {
  const say = tillText.value;
  if (orders.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class={styles.list}>
        {orders.slice(0, mostShown).map((order) => (
          <li key={order.id}>
            <button type="button" class={styles.order} onClick={() => onOrder(order)}>
              <b>{say.order(order.number)}</b>
              <span class={styles.soft}>{whose(order)}</span>
              <span class={styles.sum}>
                {owes(order) ? say.owes(price(order.totalCents - order.paidCents)) : price(order.paidCents)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
