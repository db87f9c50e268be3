import { z } from 'zod';
import type { Reads } from '../../prisma/database.ts';
import type { StaffEventModel } from '../../prisma/generated/models.ts';
import { foldText } from '../domain/fold-text.ts';
import { firstIdAt } from '../domain/id-time.ts';
import { staffActions } from '../domain/staff-actions.ts';
import { namePeople } from '../platform/name-people.ts';
import { At, Id, Name } from '../platform/schemas.ts';

const Detail = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);

export const StaffEvent = z
  .strictObject({
    id: Id,
    at: At.describe('When it was done'),
    action: z.enum(staffActions).describe('What was done'),
    by: z
      .strictObject({
        id: Id,
        name: z
          .string()
          .describe('Their name as it is now, also of somebody who was removed')
          .meta({ examples: ['Ana'] }),
        isKey: z.boolean().describe('Whether it is an API key, and no person'),
      })
      .nullable()
      .describe('Who did it; null: the shop itself'),
    about: z
      .string()
      .nullable()
      .describe('What it was done to: an id, a number or a name; null: the shop')
      .meta({ examples: ['019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10'] }),
    item: Name.nullable().describe('The name of the menu’s item that `about` is the id of; null where it is none'),
    details: z
      .record(z.string(), Detail)
      .describe('What changed, by the action')
      .meta({ examples: [{ minutes: 30 }] }),
  })
  .meta({ id: 'StaffEvent', description: 'Something that somebody of the staff did' });

export const StaffEventPage = z
  .strictObject({
    events: z.array(StaffEvent).describe('Newest first; with filters a page may have fewer than `limit`, or none'),
    nextCursor: Id.nullable().describe('Send it as `cursor` for older ones; null: there are none'),
  })
  .meta({ id: 'StaffEventPage', description: 'A page of the staff’s log' });

export type Shown = z.output<typeof StaffEvent>;

export type Wanted = {
  person?: string | undefined;
  action?: string | undefined;
  /** Instants: the first one included, the last one not. */
  from?: Date | undefined;
  before?: Date | undefined;
  q?: string | undefined;
  cursor?: string | undefined;
  limit: number;
};

/** How many rows one request looks through for those that a filter without an index lets pass. */
const mostLookedAt = 1_000;

/**
 * A page of the log. One filter has an index, (staff_id, id) or (action, id), and is walked from its newest row; any other is
 * applied to at most `mostLookedAt` rows of that walk, so that the cost is the same whatever the log has.
 */
export async function findEvents(tx: Reads, wanted: Wanted): Promise<{ events: Shown[]; nextCursor: string | null }> {
  const { person, action, from, before, q, cursor, limit } = wanted;
  const isSifted = q !== undefined || (person !== undefined && action !== undefined);
  const most = isSifted ? mostLookedAt : limit;
  const conditions: [condition: string, value: string | undefined][] = [
    person === undefined ? ['action = ?', action] : ['staff_id = ?', person],
    ['id < ?', cursor],
    ['id >= ?', from && firstIdAt(from)],
    ['id < ?', before && firstIdAt(before)],
  ];
  const asked = conditions.flatMap(([condition, value]) => (value === undefined ? [] : [{ condition, value }]));
  const where = ['1 = 1', ...asked.map(({ condition }) => condition)].join(' AND ');
  const values = [...asked.map(({ value }) => value), most + 1];
  const rows = await tx.all<StaffEventModel>(
    `SELECT * FROM staff_events WHERE ${where} ORDER BY id DESC LIMIT ?`,
    ...values,
  );
  const looked = await present(tx, rows.slice(0, most));
  const found = looked.filter(
    (event) => (action ?? event.action) === event.action && (q === undefined || has(event, q)),
  );
  const events = found.slice(0, limit);
  const isWhole = rows.length <= most && found.length <= limit;
  const last = found.length > limit ? events.at(-1) : looked.at(-1);
  return { events, nextCursor: isWhole ? null : (last?.id ?? null) };
}

async function present(tx: Reads, rows: readonly StaffEventModel[]): Promise<Shown[]> {
  const things = [...new Set(rows.flatMap(({ about }) => about ?? []))];
  type Item = { id: string; name: z.output<typeof Name> };
  const { person, isKey } = await namePeople(
    tx,
    rows.flatMap(({ staffId }) => staffId ?? []),
  );
  const items = await tx.all<Item>('SELECT id, name FROM menu_items WHERE id = ANY(?)', things);
  const itemNames = new Map(items.map(({ id, name }) => [id, name]));
  return rows.map(({ id, at, action, staffId, about, details }) => ({
    id,
    at: at.toISOString(),
    action: action as Shown['action'], // only `staffEvent` makes rows
    by: staffId === null ? null : { ...person(staffId), isKey: isKey(staffId) },
    about,
    item: (about !== null && itemNames.get(about)) || null,
    details: details as Shown['details'],
  }));
}

/** Whether every word of `q` is in who did it, to what, or what changed. */
function has({ by, about, item, details }: Shown, q: string): boolean {
  const said = [by?.name, about, item?.es, item?.en, ...Object.values(details).flat()];
  const text = foldText(said.filter((one) => typeof one === 'string' || typeof one === 'number').join(' '));
  return foldText(q)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
