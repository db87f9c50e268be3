/** What is still to be made by dough, filling and size, and the drinks apart. Pure. */
import type { Name, Order, OrderLine } from '../../api/types.ts';

type Owed = { name: Name; quantity: number };
/** `sizes` has how many of each size, in the order of `MasaCount.sizes`; 0: none. */
type OwedFilling = Owed & { sizes: number[] };
export type OwedDough = Owed & { fillings: OwedFilling[] };
export type MasaCount = { sizes: Name[]; doughs: OwedDough[]; others: Owed[] };

const optionOf = ({ options }: OrderLine, role: 'dough' | 'size') =>
  options.find((option) => option.role === role)?.name;
const byQuantity = <T extends Owed>(owed: T[]): T[] =>
  owed.sort((a, b) => b.quantity - a.quantity || a.name.es.localeCompare(b.name.es, 'es'));
const byName = <T extends { name: Name }>(all: T[]): T[] =>
  all.sort((a, b) => a.name.es.localeCompare(b.name.es, 'es'));

function entry<T extends Owed>(list: T[], name: Name, make: () => T): T {
  const found = list.find((one) => one.name.es === name.es);
  if (found !== undefined) return found;
  const made = make();
  list.push(made);
  return made;
}

/**
 * Counts the lines that are not done of orders received and being prepared, without what was voided. Doughs and sizes keep one
 * order, by name; fillings and drinks stand by how many are owed. A pupusa without a size counts for its filling alone.
 */
export function countMasa(orders: Iterable<Order>): MasaCount {
  const lines = [...orders].flatMap((order) =>
    order.status === 'received' || order.status === 'preparing' ? order.lines : [],
  );
  const owed = lines.flatMap((line) => {
    const quantity = line.quantity - (line.voided ?? 0);
    return line.doneAt === undefined && quantity > 0 ? [{ line, quantity }] : [];
  });
  const names = new Map(
    owed.flatMap(({ line }) => {
      const size = optionOf(line, 'dough') && optionOf(line, 'size');
      return size === undefined ? [] : [[size.es, size] as const];
    }),
  );
  const sizes = byName([...names.values()].map((name) => ({ name }))).map(({ name }) => name);
  const doughs: OwedDough[] = [];
  const others: Owed[] = [];
  for (const { line, quantity } of owed) {
    const name = optionOf(line, 'dough');
    if (name === undefined) {
      entry(others, line.name, () => ({ name: line.name, quantity: 0 })).quantity += quantity;
      continue;
    }
    const dough = entry(doughs, name, () => ({ name, quantity: 0, fillings: [] }));
    const filling = entry(dough.fillings, line.name, () => ({
      name: line.name,
      quantity: 0,
      sizes: sizes.map(() => 0),
    }));
    dough.quantity += quantity;
    filling.quantity += quantity;
    const place = sizes.findIndex(({ es }) => es === optionOf(line, 'size')?.es);
    if (place !== -1) filling.sizes[place] = (filling.sizes[place] ?? 0) + quantity;
  }
  for (const dough of doughs) byQuantity(dough.fillings);
  return { sizes, doughs: byName(doughs), others: byQuantity(others) };
}
