/** The table this phone sits at, from the code on it (`/mesa/5`). Forgotten after the meal, not by a reload. */
import { computed } from '@preact/signals';
import { fields, stored } from '../../storage.ts';

const mealMs = 4 * 60 * 60 * 1000;

type Seat = { table: number; at: number };

const seat = stored<Seat | null>('table', (value) => {
  const { table, at } = fields(value);
  const fresh = typeof at === 'number' && Date.now() - at < mealMs;
  return fresh && typeof table === 'number' && Number.isInteger(table) ? { table, at } : null;
});

export const myTable = computed(() => seat.value?.table);

export function sitAt(table: number): void {
  seat.value = { table, at: Date.now() };
}

export function leaveTable(): void {
  seat.value = null;
}
