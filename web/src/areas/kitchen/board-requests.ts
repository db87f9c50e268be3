/** The board's requests: reading its orders, and marking them as seen. */
import { effect, untracked } from '@preact/signals';
import { openStatuses } from '../../../../functions/domain/order-status.ts';
import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import type { Order } from '../../api/types.ts';
import type { LiveResource } from '../../sync/live-resource.ts';
import { type Orders, unseen } from './board.ts';
import { sound } from './tablet.ts';

/** The most orders that may be marked as seen in one request. */
const mostSeen = 100;

/**
 * Marks the orders that this screen shows as seen, so that their guests' pages show that the kitchen has them. A request that fails
 * is retried at the next change or heartbeat.
 */
export function reportSeen(
  { shown, resets, live }: LiveResource<Orders, Order>,
  isHere: (order: Order) => boolean,
): () => void {
  /** Marked by this screen; the stream's event with the mark comes a little later. */
  const marked = new Set<string>();
  let isAsking = false;
  let isStopped = false;

  async function mark(): Promise<void> {
    if (isAsking || isStopped || document.visibilityState !== 'visible') return;
    const here = untracked(() => unseen(shown.peek()).filter(isHere));
    const ids = here.flatMap(({ id }) => (marked.has(id) ? [] : [id]));
    const orderIds = ids.slice(0, mostSeen);
    if (orderIds.length === 0) return;
    isAsking = true;
    const isMarked = await unwrap(
      api.POST('/api/v1/orders/seen', { body: { orderIds, sound: sound.peek() === 'on' } }),
    ).then(
      () => true,
      () => false,
    );
    isAsking = false;
    if (!isMarked) return;
    for (const id of orderIds) marked.add(id);
    void mark(); // what arrived meanwhile
  }

  const onVisible = () => void mark();
  document.addEventListener('visibilitychange', onVisible);
  const stopForgetting = effect(() => {
    if (resets.value > 0) marked.clear();
  });
  const stopMarking = effect(() => {
    void [shown.value, live.lastMessageAt.value];
    void mark();
  });
  return () => {
    isStopped = true;
    stopForgetting();
    stopMarking();
    document.removeEventListener('visibilitychange', onVisible);
  };
}

/** Every open order, and those of `alsoIds` that are not open any more. @throws ApiProblem */
export async function readOrders(alsoIds: readonly string[]): Promise<Order[]> {
  const open = await readOpen();
  const ids = new Set(open.map(({ id }) => id));
  const others = await Promise.all(
    alsoIds
      .filter((id) => !ids.has(id))
      .map((id) =>
        readOrder(id).catch((problem: ApiProblem) => {
          if (problem.code === 'order-not-found') return undefined;
          throw problem;
        }),
      ),
  );
  return [...open, ...others.flatMap((order) => order ?? [])];
}

async function readOpen(): Promise<Order[]> {
  const found: Order[] = [];
  let cursor: string | null = null;
  do {
    const query = { status: [...openStatuses], limit: 200, ...(cursor === null ? {} : { cursor }) };
    const page: { orders: Order[]; nextCursor: string | null } = await unwrap(
      api.GET('/api/v1/orders', { params: { query } }),
    );
    found.push(...page.orders);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return found;
}

const mostRecalled = 20;

/** The last twenty of the newest orders that were ready or handed over, the last one first. @throws ApiProblem */
export async function readFinished(): Promise<Order[]> {
  const query = { status: ['ready' as const, 'completed' as const], limit: 3 * mostRecalled };
  const { orders } = await unwrap(api.GET('/api/v1/orders', { params: { query } }));
  const readyMs = ({ history }: Order) =>
    Date.parse(history.findLast(({ status }) => status === 'ready')?.at ?? history[0]?.at ?? '');
  return orders.sort((a, b) => readyMs(b) - readyMs(a)).slice(0, mostRecalled);
}

/** @throws ApiProblem */
export const readOrder = (id: string): Promise<Order> =>
  unwrap(api.GET('/api/v1/orders/{id}', { params: { path: { id } } }));
