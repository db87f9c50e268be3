/** How this guest had each item the last time. Only what was chosen is kept, never a price or a name. */
import type { MenuItem } from '../../api/types.ts';
import { fields, stored } from '../../browser/storage.ts';
import { usualOptionIds } from '../cart/cart-lines.ts';

type Usual = Record<string, string[]>;

/** More than any menu has; the oldest go first. */
const mostItems = 200;

const usual = stored<Usual>('usual', (value) => {
  const entries = Object.entries(fields(value)).filter(([, ids]) => Array.isArray(ids));
  return Object.fromEntries(
    entries
      .slice(-mostItems)
      .map(([itemId, ids]) => [itemId, (ids as unknown[]).filter((id) => typeof id === 'string')]),
  );
});

export const optionsLastTime = (item: MenuItem): string[] => usualOptionIds(item, usual.value[item.id]);

export function rememberOptions(itemId: string, optionIds: readonly string[]): void {
  const { [itemId]: _, ...others } = usual.latest();
  usual.value = { ...others, [itemId]: [...optionIds] };
}
