import { billText } from '../../../i18n/bill.ts';

/** Whose bill it is, in a few words: its table, or the counter, and its name. */
export function whereIs({ table, name }: { table: number | null; name: string | null }): string {
  const say = billText.value;
  const place = table === null ? (name === null ? say.counter : undefined) : say.table(table);
  return [place, name].filter((part) => part !== undefined && part !== null).join(' · ');
}
