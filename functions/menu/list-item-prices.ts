import { z } from 'zod';
import type { MenuChanges } from '../domain/menu-changes.ts';
import { defineFunction } from '../platform/define-function.ts';
import { namePeople } from '../platform/name-people.ts';
import { At, Cents, Id } from '../platform/schemas.ts';
import { ChangedBy } from './menu-draft.ts';

/** How many changes are answered. */
const mostChanges = 10;
/** How many versions that changed anything about the item are looked at. */
const mostVersions = 200;

const ItemPrices = z
  .strictObject({
    prices: z
      .array(
        z
          .strictObject({
            fromCents: Cents.describe('The price before'),
            toCents: Cents.describe('The price after'),
            at: At.describe('When guests saw it'),
            by: ChangedBy.nullable().describe('Who published it; null when that is not known'),
          })
          .meta({ id: 'ItemPrice', description: 'A change of an item’s price' }),
      )
      .describe('Newest first, at most ten'),
  })
  .meta({ id: 'ItemPrices', description: 'The last changes of an item’s price' });

/** Who changed the price of an item, from what to what, and when: the last ten times. */
export const listItemPrices = defineFunction({
  operationId: 'listItemPrices',
  method: 'GET',
  path: '/api/v1/menu/items/:id/prices',
  tag: 'menu',
  summary: 'Who changed an item’s price, and when',
  description:
    'Only what was published. An item that never had another price, or that the menu does not have, has none.',
  access: ['manager'],
  request: { params: z.strictObject({ id: Id.describe('The item') }) },
  responses: { 200: { description: 'The changes', body: ItemPrices } },
  async handle({ params: { id } }, { read }) {
    const prices = await read(async (tx) => {
      const versions = await tx.all<{ changes: MenuChanges; at: Date; staffId: string | null }>(
        `SELECT changes, at, staff_id FROM menu_versions WHERE CAST(changes AS TEXT) LIKE ?
          ORDER BY seq DESC LIMIT ${mostVersions}`,
        `%${id}%`,
      );
      const found = versions.flatMap(({ changes, ...published }) =>
        changes.prices
          .filter((change) => change.part === 'item' && change.id === id)
          .map((change) => ({ ...change, ...published })),
      );
      const last = found.slice(0, mostChanges);
      const { person } = await namePeople(
        tx,
        last.flatMap(({ staffId }) => staffId ?? []),
      );
      return last.map(({ fromCents, toCents, at, staffId }) => ({
        fromCents,
        toCents,
        at: at.toISOString(),
        by: staffId === null ? null : { staffId, name: person(staffId).name },
      }));
    });
    return { status: 200, body: { prices } };
  },
});
