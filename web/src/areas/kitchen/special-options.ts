/** Which of a line's options the cook must not overlook. Pure. */
import type { Menu, OrderLine } from '../../api/types.ts';

/** The options that are chosen when nobody says otherwise: corn, regular size. */
export const normalOptions = (menu: Menu | undefined): ReadonlySet<string> =>
  new Set(
    menu?.categories.flatMap(({ items }) =>
      items.flatMap(({ optionGroups }) =>
        optionGroups.flatMap(({ options }) => options.filter((option) => option.default).map(({ id }) => id)),
      ),
    ),
  );

type TicketOption = { id: string; name: OrderLine['name']; special: boolean; dough: boolean };

/**
 * What differs from normal first, and loud. Of what is normal only the dough is said: every pupusa has one. An option
 * the menu no longer knows counts as special, so that nothing is ever passed over.
 */
export function ticketOptions(line: OrderLine, normal: ReadonlySet<string>): TicketOption[] {
  const said = line.options.map(({ id, name, role }) => ({
    id,
    name,
    special: !normal.has(id),
    dough: role === 'dough',
  }));
  return [...said.filter(({ special }) => special), ...said.filter(({ special, dough }) => !special && dough)];
}
