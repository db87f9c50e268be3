/** Counts pupusas by dough and filling: of one ticket, or of all open tickets (the all-day count). Pure. */
import type { Name, Order, OrderLine } from '../../api/types.ts';

type Owed = { name: Name; quantity: number };
type OwedFilling = Owed & { doughs: Owed[] };
export type Pupusas = { doughs: Owed[]; fillings: OwedFilling[] };

const doughOf = (line: OrderLine) => line.options.find(({ role }) => role === 'dough')?.name;

function count<T extends Owed>(counts: Map<string, T>, quantity: number, fresh: T): T {
  const found = counts.get(fresh.name.es) ?? fresh;
  found.quantity += quantity;
  counts.set(fresh.name.es, found);
  return found;
}

const most = <T extends Owed>(counts: Iterable<T>): T[] =>
  [...counts].sort((a, b) => b.quantity - a.quantity || a.name.es.localeCompare(b.name.es, 'es'));

/** Sorted in a fixed order, so that each count is always in the same place. */
const byName = (counts: Iterable<Owed>): Owed[] => [...counts].sort((a, b) => a.name.es.localeCompare(b.name.es, 'es'));

/** Only lines with a dough count; a soda has none. */
export function countPupusas(lines: Iterable<OrderLine>): Pupusas {
  const doughs = new Map<string, Owed>();
  const fillings = new Map<string, Owed & { byDough: Map<string, Owed> }>();
  for (const line of lines) {
    const dough = doughOf(line);
    if (dough === undefined) continue;
    count(doughs, line.quantity, { name: dough, quantity: 0 });
    const filling = count(fillings, line.quantity, { name: line.name, quantity: 0, byDough: new Map() });
    count(filling.byDough, line.quantity, { name: dough, quantity: 0 });
  }
  return {
    doughs: byName(doughs.values()),
    fillings: most(fillings.values()).map(({ name, quantity, byDough }) => ({
      name,
      quantity,
      doughs: most(byDough.values()),
    })),
  };
}

/** The all-day count, what is still to be made: orders received and being prepared. */
export const allDay = (orders: Iterable<Order>): Pupusas =>
  countPupusas(
    [...orders].flatMap(({ status, lines }) => (status === 'received' || status === 'preparing' ? lines : [])),
  );
