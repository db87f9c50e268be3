/** The table this phone sits at, from its code (`/mesa/5?t=…`). Stored through reloads, deleted after the meal. */

import { computed, effect } from '@preact/signals';
import { maxTableToken } from '../../../functions/domain/limits.ts';
import type { Stop } from '../browser/life.ts';
import { fields, stored } from '../browser/storage.ts';

export const mealMs = 4 * 60 * 60 * 1000;
type Seat = {
  table: number;
  /** Proves the table; a link typed by hand has none. */
  token: string | undefined;
  /** When the table was last opened, a reload included: the meal lasts four hours from then. */
  at: number;
};

/** When a table's code or link was last opened: it overrides choices by hand from before. */
export const seatedAt = stored('seated', (value) => (typeof value === 'number' ? value : 0));

const isToken = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= maxTableToken;

const leftMs = (at: number): number => Math.min(mealMs, at + mealMs - Date.now());

export const mySeat = stored<Seat | null>('table', (value) => {
  const { table, at, token } = fields(value);
  const fresh = typeof at === 'number' && leftMs(at) > 0;
  if (!fresh || typeof table !== 'number' || !Number.isInteger(table)) return null;
  return { table, at, token: isToken(token) ? token : undefined };
});

/** Ends the meal in a page that stays open, too. A timer that a sleeping phone missed fires when it wakes. */
export const endMeal = (): Stop =>
  effect(() => {
    const seat = mySeat.value;
    if (seat === null) return;
    const timer = setTimeout(leaveTable, leftMs(seat.at));
    return () => clearTimeout(timer);
  });

export const myTable = computed(() => mySeat.value?.table);

/** Sits down at `table`. Without a token it is the same seat as before when it is the same table, as after a reload. */
export function sitAt(table: number, token: string | null): void {
  const before = mySeat.latest();
  const kept = before?.table === table ? before.token : undefined;
  if (isToken(token) || before?.table !== table) seatedAt.value = Date.now();
  mySeat.value = { table, at: Date.now(), token: isToken(token) ? token : kept };
}

export function leaveTable(): void {
  mySeat.value = null;
}
