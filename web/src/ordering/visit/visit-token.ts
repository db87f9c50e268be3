/** The proof of the tab of the table that this phone sits at: kept through reloads, forgotten when the tab is closed. */
import { fields, stored } from '../../browser/storage.ts';

type KnownVisit = { table: number; tabId: string; token: string };

export const knownVisit = stored<KnownVisit | null>('visit', (value) => {
  const { table, tabId, token } = fields(value);
  const isWhole = typeof table === 'number' && typeof tabId === 'string' && typeof token === 'string';
  return isWhole ? { table, tabId, token } : null;
});

/** What an order to `table` proves its guest’s place with, beside the printed code. */
export function visitProof(table: number | undefined): { visitToken?: string } {
  const known = knownVisit.latest();
  return known !== null && known.table === table ? { visitToken: known.token } : {};
}
