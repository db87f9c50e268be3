/** What the board reads from the API. All of it throws `ApiProblem`. */
import { openStatuses } from '../../../../functions/domain/order-status.ts';
import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import type { Order } from '../../api/types.ts';

/** Every open order, and those of `alsoIds` that are not open any more. */
export async function readOrders(alsoIds: readonly string[]): Promise<Order[]> {
  const open = await readOpen();
  const ids = new Set(open.map(({ id }) => id));
  const others = await Promise.all(alsoIds.filter((id) => !ids.has(id)).map(readOrder));
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

/** One order; undefined when there is no such order. */
export async function readOrder(id: string): Promise<Order | undefined> {
  try {
    return await unwrap(api.GET('/api/v1/orders/{id}', { params: { path: { id } } }));
  } catch (error) {
    if ((error as ApiProblem).code === 'order-not-found') return undefined; // `unwrap` throws nothing else
    throw error;
  }
}
