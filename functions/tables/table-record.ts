import { z } from 'zod';
import type { PrismaTx, Reads } from '../../prisma/database.ts';
import { maxPlanX, maxPlanY } from '../domain/floor-plan.ts';
import { maxAddedTables, maxSeats, maxTableName, maxTableNumber } from '../domain/limits.ts';
import { problem } from '../platform/problems.ts';
import { text } from '../platform/schemas.ts';

export const TableParams = z.strictObject({
  number: z.coerce.number<string>().int().min(1).max(maxTableNumber).describe('The number of the table'),
});

const number = z
  .int()
  .min(1)
  .max(maxTableNumber)
  .describe('The number of the table')
  .meta({ examples: [5] });

/** What a manager says about a table; null: nothing. */
const about = {
  name: text(maxTableName)
    .nullable()
    .describe('What people call the table; null: by its number alone')
    .meta({ examples: ['La ventana'] }),
  seats: z
    .int()
    .min(1)
    .max(maxSeats)
    .nullable()
    .describe('How many people it seats; null: not given')
    .meta({ examples: [4] }),
  area: text(maxTableName)
    .nullable()
    .describe('Where it stands; null: not given')
    .meta({ examples: ['Terraza'] }),
};

/** Where it is drawn; only changed once the table is there. */
const place = z
  .strictObject({
    x: z
      .int()
      .min(0)
      .max(maxPlanX)
      .describe('From the left')
      .meta({ examples: [4] }),
    y: z
      .int()
      .min(0)
      .max(maxPlanY)
      .describe('From the top')
      .meta({ examples: [8] }),
  })
  .meta({ id: 'PlanPlace', description: 'Where a table’s upper left corner is, in units of the plan’s grid' })
  .nullable()
  .describe('Where it stands on the floor plan of its area; null: not placed');

export const Table = z
  .strictObject({
    number,
    token: z
      .string()
      .describe('`/mesa/{number}?t={token}` is on the printed code')
      .meta({ examples: ['9f2c41d07be35a68'] }),
    ...about,
    place,
    archived: z.boolean().describe('Not used any more: no order is taken for it'),
    version: z.int().describe('Send it as If-Match with a change'),
  })
  .meta({ id: 'Table', description: 'A table, and what proves that its printed code was scanned' });

export const Tables = z
  .strictObject({ tables: z.array(Table).describe('By number') })
  .meta({ id: 'Tables', description: 'The tables of the shop' });

export const NewTables = z
  .strictObject({
    tables: z
      .array(z.strictObject({ number, ...z.strictObject(about).partial().shape }))
      .min(1)
      .max(maxAddedTables)
      .refine((tables) => new Set(tables.map((table) => table.number)).size === tables.length, {
        message: 'must have each number once',
      })
      .describe('Those to add, each with a number that no table has'),
  })
  .meta({
    id: 'NewTables',
    description: 'Tables to add',
    examples: [{ tables: [{ number: 11, area: 'Terraza', seats: 4 }, { number: 12 }] }],
  });

export const TableChange = z
  .strictObject({ ...about, place, archived: Table.shape.archived })
  .partial()
  .refine((body) => Object.values(body).some((value) => value !== undefined), { message: 'must change something' })
  .meta({
    id: 'TableChange',
    description: 'What to change about a table; what is left out stays as it is',
    minProperties: 1,
    examples: [{ name: 'La ventana' }],
  });

/** Every table by its number, those that are archived too. */
export async function readTables(tx: Reads): Promise<z.output<typeof Table>[]> {
  type Row = Omit<z.output<typeof Table>, 'place'> & { planX: number | null; planY: number | null };
  const text = 'SELECT number, token, name, seats, area, plan_x, plan_y, archived, version FROM tables ORDER BY number';
  return (await tx.all<Row>(text)).map(({ planX, planY, ...table }) => ({
    ...table,
    place: planX === null || planY === null ? null : { x: planX, y: planY },
  }));
}

/** One of them. @throws Problem `table-not-found` */
export async function readTable(tx: Reads, wanted: number): Promise<z.output<typeof Table>> {
  const table = (await readTables(tx)).find((one) => one.number === wanted);
  if (table === undefined) throw problem('table-not-found');
  return table;
}

/** The table's row in a write. @throws Problem `table-not-found` */
export async function findTable(tx: PrismaTx, wanted: number) {
  const table = await tx.table.findUnique({ where: { number: wanted } });
  if (table === null) throw problem('table-not-found');
  return table;
}
