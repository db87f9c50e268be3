import type { Writes } from '../../prisma/database.ts';
import { firstIdAt } from '../domain/id-time.ts';
import { eraseGuests } from './erase-guests.ts';

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
  const page = await tx.all<{ id: string }>(
    'SELECT id FROM orders WHERE id > ? AND id < ? ORDER BY id LIMIT ?',
    from,
    firstIdAt(new Date(now.getTime() - at.forgetAfterDays * dayMs)),
    atOnce,
  );
  const last = page.at(-1);
  if (last === undefined) return 0;
  await eraseGuests(
    tx,
    page.map(({ id }) => id),
  );
  await tx.run('UPDATE installation SET forgotten_order_id = ?', last.id);
  return page.length;
}
