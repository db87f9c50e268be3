import { expect } from 'vitest';
import type { Payment } from '../../../functions/payments/payment-schemas.ts';
import type { Menu, PlacedOrder } from '../../../functions/platform/schemas.ts';
import type { Tab } from '../../../functions/tabs/tab-schemas.ts';
import type { Answer, Client, openNetwork } from './bad-network.ts';
import { read } from './process.ts';

/** The writes of an evening that the server acknowledged to phones and tablets. */
export type Ledger = {
  orders: Map<string, PlacedOrder>;
  cancelled: Set<string>;
  payments: Map<string, Payment>;
  givenBack: Set<string>;
  adjustments: Set<string>;
  takenBack: Set<string>;
  moves: number;
  merges: number;
  transfers: number;
};
export type Waiter = Client & { id: string };
export type Evening = Awaited<ReturnType<typeof openEvening>>;
type PaidTab = { payment: Payment; tab: Tab; balanceCents?: number };
type Line = { name: string; quantity: number };

const pin = '4071';

/** The people of an evening, signed in before it begins, and what they do with orders and bills. */
export async function openEvening(address: string, network: ReturnType<typeof openNetwork>, menu: Menu) {
  const post = <T>(path: string, body: object, headers: Record<string, string> = {}) =>
    read<T>(
      fetch(`${address}/api/v1${path}`, {
        method: path.endsWith('/pin') ? 'PUT' : 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }).then((answer) => {
        if (!answer.ok) throw new Error(`${path} was refused: ${answer.status}`);
        return answer.status === 204 ? new Response('{}') : answer;
      }),
    );
  type Session = { token: string; staff: { id: string } };
  const byOwner = await post<Session>('/staff/sessions', { name: 'owner', password: 'comal-caliente' });
  const asOwner = { authorization: `Bearer ${byOwner.token}` };
  await post('/staff/me/pin', { pin, currentPassword: 'comal-caliente' }, asOwner);
  const tablet = await post<{ token: string }>('/devices', { name: 'Tablet del salón' }, asOwner);
  const hire = async (name: string, role: string): Promise<Waiter> => {
    const invited = await post<{ token: string }>('/invitations', { name, role }, asOwner);
    const session = await post<Session>('/invitations/accept', { token: invited.token, password: 'loroco-con-queso' });
    return { ...network.openClient(session.token), id: session.staff.id };
  };
  const [beto, lucia, kitchen] = await Promise.all([
    hire('Beto', 'waiter'),
    hire('Lucía', 'waiter'),
    hire('Cocina', 'kitchen'),
  ]);
  const owner: Waiter = { ...network.openClient(byOwner.token), id: byOwner.staff.id };
  await post('/tables', { tables: [{ number: 11 }, { number: 12 }] }, asOwner);
  await post('/shifts', { floatCents: 5_000 }, asOwner);

  const ledger: Ledger = {
    orders: new Map(),
    cancelled: new Set(),
    payments: new Map(),
    givenBack: new Set(),
    adjustments: new Set(),
    takenBack: new Set(),
    moves: 0,
    merges: 0,
    transfers: 0,
  };
  const items = menu.categories.flatMap((category) => category.items);
  const lineOf = ({ name, quantity }: Line) => {
    const item = items.find((one) => one.name.es === name);
    const options = item?.optionGroups.flatMap((group) => group.options.filter((option) => option.default)) ?? [];
    return { itemId: item?.id, optionIds: options.map(({ id }) => id), quantity };
  };
  const roundOf = (table: number, lines: Line[]) => ({ channel: 'table', table, lines: lines.map(lineOf) });

  let cooked: Promise<void> = Promise.resolve();
  async function cook({ id }: PlacedOrder): Promise<void> {
    for (const status of ['preparing', 'ready', 'completed']) {
      const answer = await kitchen.ask('POST', `/api/v1/orders/${id}/status`, { status });
      if (answer.status === 200 || (answer.attempts > 1 && answer.code === 'illegal-transition')) continue;
      // Its guest has cancelled it: nothing else stops the kitchen.
      expect(answer.code, `the kitchen moves an order to ${status}`).toBe('illegal-transition');
      return;
    }
  }
  const drawerIsBack = Promise.withResolvers<void>();

  const evening = {
    people: { owner, beto, lucia, kitchen },
    openPhone: () => network.openClient(),
    ledger,
    items,
    roundOf,
    lineOf,
    drawerIsBack,
    /** Resolves when the kitchen has made all that was ordered until then. */
    cooked: () => cooked,
    /** Places an order; the kitchen makes it after those before it. */
    async order(client: Client, body: object, key?: string): Promise<PlacedOrder> {
      const answer = await client.once<PlacedOrder>('/api/v1/orders', body, key === undefined ? {} : { key });
      expect(answer.status, answer.code).toBe(201);
      if (!ledger.orders.has(answer.body.id)) cooked = cooked.then(() => cook(answer.body));
      ledger.orders.set(answer.body.id, answer.body);
      return answer.body;
    },
    async tabAt(client: Client, table: number): Promise<Tab> {
      const answer = await client.ask<Tab>('GET', `/api/v1/tables/${table}/tab`);
      expect(answer.status, `table ${table} has a tab`).toBe(200);
      return answer.body;
    },
    /** Takes a payment. While the drawer is being counted, the same payment waits for the next shift. */
    async pay(client: Client, path: string, body: object, key: string = crypto.randomUUID()): Promise<Answer<PaidTab>> {
      const answer = await client.once<PaidTab>(`/api/v1/${path}/payments`, body, { key });
      if (answer.code === 'no-open-shift') {
        await drawerIsBack.promise;
        return evening.pay(client, path, body, key);
      }
      if (answer.status === 201) ledger.payments.set(answer.body.payment.id, answer.body.payment);
      return answer;
    },
    /** Gives a payment back, unless it is given back already. */
    async giveBack(client: Client, paymentId: string): Promise<void> {
      const answer = await client.ask('POST', `/api/v1/payments/${paymentId}/undo`, { reason: 'Era otra mesa' });
      if (answer.status !== 200) expect(answer.code, answer.code).toBe('payment-undone');
      ledger.givenBack.add(paymentId);
    },
    async adjust(
      client: Client,
      tabId: string,
      body: object,
      headers: Record<string, string> = {},
    ): Promise<Answer<Tab>> {
      const answer = await client.once<Tab>(`/api/v1/tabs/${tabId}/adjustments`, body, { headers });
      for (const { id } of answer.status === 201 ? answer.body.adjustments : []) ledger.adjustments.add(id);
      return answer;
    },
    /** The owner enters their PIN on the waiter's tablet, for a discount in cents. */
    async approveDiscount(waiter: Waiter, tabId: string, cents: number): Promise<Record<string, string>> {
      const onTablet = { 'x-enrolled-device': tablet.token };
      const body = { staffId: owner.id, pin, action: 'discount', approved: { tabId, cents } };
      const answer = await waiter.ask<{ token: string }>('POST', '/api/v1/staff/approvals', body, onTablet);
      expect(answer.status, answer.code).toBe(201);
      return { 'x-approval': answer.body.token };
    },
  };
  return evening;
}
