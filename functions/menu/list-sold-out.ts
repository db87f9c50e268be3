import { z } from 'zod';
import type { SoldOutModel } from '../../prisma/generated/models.ts';
import { defineFunction } from '../platform/define-function.ts';
import type { Name } from '../platform/schemas.ts';
import { SoldOut } from './sold-out.ts';

type Kind = z.output<typeof SoldOut>['kind'];
type Named = { id: string; name: z.output<typeof Name>; available?: boolean };

/** What is sold out at this moment, for the screen that puts it back. */
export const listSoldOut = defineFunction({
  operationId: 'listSoldOut',
  method: 'GET',
  path: '/api/v1/menu/sold-out',
  tag: 'menu',
  summary: 'What is sold out',
  description:
    'Items, options and ingredients that somebody sold out. Items of which the last counted portion is gone are not among them.',
  access: ['waiter', 'kitchen', 'manager'],
  request: {},
  responses: {
    200: {
      description: 'Those that were sold out on purpose first',
      body: z
        .strictObject({ soldOut: z.array(SoldOut).describe('Those that were sold out on purpose first') })
        .meta({ id: 'SoldOutList', description: 'What there is none of for now' }),
    },
  },
  async handle(_input, { read, clock }) {
    const now = clock();
    const found = await read(async (tx) => {
      const rows = await tx.all<SoldOutModel>('SELECT * FROM sold_out WHERE until IS NULL OR until > ?', now);
      const keys = rows.map(({ key }) => key);
      return {
        rows,
        items: await tx.all<Named>('SELECT id, name, available FROM menu_items WHERE NOT hidden'),
        options: await tx.all<Named>('SELECT id, name FROM options WHERE id = ANY(?)', keys),
      };
    });
    const names = new Map([...found.items, ...found.options].map(({ id, name }) => [id, name]));
    const listed = found.rows
      .filter(({ kind, key }) => kind === 'ingredient' || names.has(key))
      .map(({ kind, key, until }) => ({ kind: kind as Kind, key, until: until?.toISOString() ?? null }));
    const isListed = new Set(listed.map(({ key }) => key));
    const unavailable = found.items
      .filter(({ id, available }) => available === false && !isListed.has(id))
      .map(({ id }) => ({ kind: 'item' as const, key: id, until: null }));
    const soldOut = [...listed, ...unavailable].map((one) => ({ ...one, name: names.get(one.key) ?? null }));
    return { status: 200, body: { soldOut } };
  },
});
