/** The table this phone sits at, from the code on it (`/mesa/5?t=…`). Forgotten after the meal, not by a reload. */
import { computed } from '@preact/signals';
import { fields, stored } from '../../storage.ts';

const mealMs = 4 * 60 * 60 * 1000;
/** The API's limit. */
const maxToken = 100;

/** `token` proves the table; a link typed by hand has none. */
type Seat = { table: number; at: number; token: string | undefined };

const isToken = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= maxToken;

export const mySeat = stored<Seat | null>('table', (value) => {
  const { table, at, token } = fields(value);
  const fresh = typeof at === 'number' && Date.now() - at < mealMs;
  if (!fresh || typeof table !== 'number' || !Number.isInteger(table)) return null;
  return { table, at, token: isToken(token) ? token : undefined };
});

export const myTable = computed(() => mySeat.value?.table);

/** Without a token, as after a reload, the one that this table's code brought is kept. */
export function sitAt(table: number, token: string | null): void {
  const before = mySeat.latest();
  const kept = before?.table === table ? before.token : undefined;
  mySeat.value = { table, at: Date.now(), token: isToken(token) ? token : kept };
}

export function leaveTable(): void {
  mySeat.value = null;
}
