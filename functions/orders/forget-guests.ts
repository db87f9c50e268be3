import type { Writes } from '../../prisma/database.ts';
import { firstIdAt } from '../domain/id-time.ts';

const dayMs = 24 * 60 * 60_000;
const atOnce = 300;

/**
 * Forgets who ordered what is older than the restaurant's `forgetAfterDays`: names, phones and notes; what was eaten and
 * paid stays. It goes through the orders by id, which is by time, from where it stopped: however many there are, each is
 * looked at once. Answers of how many orders.
 */
export async function forgetGuests(tx: Writes, now: Date): Promise<number> {
  const at = await tx.get<{ forgetAfterDays: number; forgottenOrderId: string }>(
    'SELECT forget_after_days, forgotten_order_id FROM restaurant, installation',
  );
  if (at === undefined) return 0;
  const from = at.forgottenOrderId;
  const page = await tx.get<{ last: string | null; count: number }>(
    `SELECT max(id) AS last, count(*) AS count
      FROM (SELECT id FROM orders WHERE id > ? AND id < ? ORDER BY id LIMIT ?) AS page`,
    from,
    firstIdAt(new Date(now.getTime() - at.forgetAfterDays * dayMs)),
    atOnce,
  );
  if (page === undefined || page.last === null) return 0;
  await tx.run(
    `UPDATE orders SET customer_name = NULL, customer_phone = NULL, note = NULL
      WHERE id > ? AND id <= ? AND coalesce(customer_name, customer_phone, note) IS NOT NULL`,
    from,
    page.last,
  );
  await tx.run(
    `UPDATE order_items SET guest = NULL, note = NULL
      WHERE order_id > ? AND order_id <= ? AND coalesce(guest, note) IS NOT NULL`,
    from,
    page.last,
  );
  await tx.run(
    'UPDATE order_events SET reason = NULL WHERE order_id > ? AND order_id <= ? AND reason IS NOT NULL',
    from,
    page.last,
  );
  await tx.run('UPDATE installation SET forgotten_order_id = ?', page.last);
  return page.count;
}
