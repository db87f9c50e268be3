import { z } from 'zod';
import type { SoldOutModel } from '../../prisma/generated/models.ts';
import { defineFunction } from '../platform/define-function.ts';
import type { Name } from '../platform/schemas.ts';
import { SoldOut } from './sold-out.ts';

type SoldOutRow = Omit<SoldOutModel, 'kind'> & Pick<z.output<typeof SoldOut>, 'kind'>;
type Named = { id: string; name: z.output<typeof Name> };

/** What is sold out or counted at this moment, for the screen that puts it back. */
export const listSoldOut = defineFunction({
  operationId: 'listSoldOut',
  method: 'GET',
  path: '/api/v1/menu/sold-out',
  tag: 'menu',
  summary: 'What is sold out or counted',
  description:
    'Items, options and ingredients that somebody sold out, or counted here. Items that `setItemAvailability` counts are not among them.',
  access: ['waiter', 'kitchen', 'manager'],
  request: {},
  responses: {
    200: {
      description: 'By key',
      body: z
        .strictObject({ soldOut: z.array(SoldOut).describe('By key') })
        .meta({ id: 'SoldOutList', description: 'What there is none of for now' }),
    },
  },
  async handle(_input, { read, clock }) {
    const now = clock();
    const soldOut = await read(async (tx) => {
      const rows = await tx.all<SoldOutRow>(
        'SELECT * FROM sold_out WHERE until IS NULL OR until > ? ORDER BY key',
        now,
      );
      const keys = rows.map(({ key }) => key);
      const named = [
        ...(await tx.all<Named>('SELECT id, name FROM menu_items WHERE NOT hidden AND id = ANY(?)', keys)),
        ...(await tx.all<Named>('SELECT id, name FROM options WHERE id = ANY(?)', keys)),
      ];
      const names = new Map(named.map(({ id, name }) => [id, name]));
      // What has gone from the menu meanwhile has no name.
      return rows
        .filter(({ kind, key }) => kind === 'ingredient' || names.has(key))
        .map(({ kind, key, until, portionsLeft }) => ({
          kind,
          key,
          name: names.get(key) ?? null,
          until: until?.toISOString() ?? null,
          portionsLeft,
        }));
    });
    return { status: 200, body: { soldOut } };
  },
});
