/** Which of a line's options the cook must not overlook. Pure. */
import type { Menu, OrderLine } from '../../api/types.ts';

/** The default options of a pupusa: corn, regular size. */
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
 * Options that differ from normal come first, emphasised. Of the normal ones only the dough is shown: every pupusa has
 * one. An option that the menu no longer has counts as special, so that none is overlooked.
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
