import type { MenuItem } from '../../../api/types.ts';

/** The API may count what is left of an item; where it does not, or nobody counts, there is enough. */
type Counted = MenuItem & { portionsLeft?: number | null };

/** How many of it can still be had; null when nobody counts. */
export const portionsLeft = (item: Counted): number | null => item.portionsLeft ?? null;

export const isSoldOut = (item: Counted): boolean => !item.available || portionsLeft(item) === 0;

/** How many are left when that is so few that a guest should know. */
export function fewLeft(item: Counted): number | undefined {
  const left = portionsLeft(item);
  return left !== null && left > 0 && left <= 5 ? left : undefined;
}
