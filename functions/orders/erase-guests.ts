import type { Writes } from '../../prisma/database.ts';

/**
 * Removes personal data from these orders for ever: names, phone numbers, notes, the reasons of cancellations, because a
 * reason may name a guest, and the names of the tabs that they are on. Items, prices and times stay.
 */
export async function eraseGuests(tx: Writes, orderIds: readonly string[]): Promise<void> {
  await tx.run(
    `UPDATE orders SET customer_name = NULL, customer_phone = NULL, note = NULL
      WHERE id = ANY(?) AND coalesce(customer_name, customer_phone, note) IS NOT NULL`,
    orderIds,
  );
  await tx.run(
    `UPDATE order_items SET guest = NULL, note = NULL
      WHERE order_id = ANY(?) AND coalesce(guest, note) IS NOT NULL`,
    orderIds,
  );
  await tx.run('UPDATE order_events SET reason = NULL WHERE order_id = ANY(?) AND reason IS NOT NULL', orderIds);
  await tx.run(
    `UPDATE tabs SET name = NULL WHERE name IS NOT NULL AND id IN (SELECT tab_id FROM orders WHERE id = ANY(?))`,
    orderIds,
  );
}
