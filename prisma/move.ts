import type { Database, Reads, Writes } from './database.ts';
import { StartupError } from './migrate.ts';

/** How many rows are read and written at once. */
const pageSize = 1_000;

/**
 * Every table, each after those that it refers to. `by` is what it is read by, a page at a time; tables without are small.
 * `sum` is added up on both sides to see that all is there.
 */
const tables: readonly { name: string; by?: string; sum?: string }[] = [
  { name: 'restaurant', sum: 'last_seq + last_number + menu_version' },
  { name: 'installation' },
  { name: 'opening_hours', sum: 'weekday' },
  { name: 'opening_exceptions' },
  { name: 'menu_categories', sum: 'position' },
  { name: 'menu_items', sum: 'price_cents' },
  { name: 'option_groups', sum: 'max_options' },
  { name: 'menu_item_option_groups', sum: 'position' },
  { name: 'options', sum: 'price_cents' },
  { name: 'photos' },
  { name: 'photo_files', by: 'path', sum: 'length(bytes)' },
  { name: 'sold_out' },
  { name: 'menu_drafts', sum: 'version' },
  { name: 'menu_versions', sum: 'seq' },
  { name: 'tables', sum: 'number' },
  { name: 'tabs', by: 'id', sum: 'version' },
  { name: 'tab_events', by: 'seq', sum: 'seq' },
  { name: 'orders', by: 'id', sum: 'total_cents' },
  { name: 'order_portions', sum: 'portions' },
  { name: 'unseen_orders' },
  { name: 'push_subscriptions' },
  { name: 'order_items', by: 'id', sum: 'total_cents' },
  { name: 'tab_lines', sum: 'quantity' },
  { name: 'tab_adjustments', sum: 'cents' },
  { name: 'tab_adjustment_parts', sum: 'cents' },
  { name: 'order_events', by: 'seq', sum: 'seq' },
  { name: 'shifts', by: 'id', sum: 'float_cents' },
  { name: 'payments', by: 'id', sum: 'amount_cents' },
  { name: 'payment_parts', sum: 'amount_cents' },
  { name: 'payment_lines', sum: 'amount_cents' },
  { name: 'drawer_moves', by: 'id', sum: 'amount_cents' },
  { name: 'sales_days', by: 'business_day', sum: 'last_number' },
  { name: 'sales_hours', sum: 'sales_cents' },
  { name: 'sales_items', sum: 'sales_cents' },
  { name: 'ready_delays', sum: 'orders' },
  { name: 'printers', sum: 'seq' },
  { name: 'print_jobs', by: 'id' },
  { name: 'groups', sum: 'version' },
  { name: 'group_events', by: 'seq', sum: 'seq' },
  { name: 'old_group_codes' },
  { name: 'group_members', sum: 'version' },
  { name: 'group_lines', sum: 'quantity' },
  { name: 'staff' },
  { name: 'kitchen_screens' },
  { name: 'staff_sessions' },
  { name: 'staff_invitations' },
  { name: 'staff_devices' },
  { name: 'pin_failures' },
  { name: 'approvals' },
  { name: 'api_keys' },
  { name: 'staff_events' },
  { name: 'idempotency_keys', by: 'key', sum: 'status' },
];

export const movedTables = tables.map(({ name }) => name);

/** What of a table was moved: `sum` is null where nothing is added up. */
export type Moved = { name: string; rows: number; sum: number | null };

/**
 * Copies a shop into another database, both migrated to this version: ids, ticket numbers, places in the log, keys and secrets
 * stay, so a replay answers what it did before and every printed code and open session is still good. All of it or nothing.
 * The source is locked against writes meanwhile, and must not be used afterwards. Calls `say` for each copied table.
 * @throws StartupError when a shop is in the other one already, or what arrived is not what was sent
 */
export async function moveShop(from: Database, to: Database, say: (table: Moved) => void): Promise<void> {
  const nothing = () => undefined;
  await from.transaction(async (source) => {
    await to.transaction(async (target, restaurant) => {
      if (restaurant !== undefined) {
        throw new StartupError('There is a shop in the other database already: name an empty one.');
      }
      // The migration has made a row, which is another shop's.
      await target.run('DELETE FROM installation');
      for (const table of tables) {
        for await (const page of pages(source, table)) await target.insert(table.name, page);
        const [sent, arrived] = [await count(source, table), await count(target, table)];
        if (sent.rows !== arrived.rows || sent.sum !== arrived.sum) {
          throw new StartupError(
            `Of ${table.name}, ${sent.rows} rows were sent (sum ${sent.sum}) and ${arrived.rows} arrived (sum ${arrived.sum}): nothing was moved.`,
          );
        }
        say({ name: table.name, ...arrived });
      }
      // Until the database has looked at what it has got, it reads whole tables where an index would do.
      await target.run('ANALYZE');
    }, nothing);
  }, nothing);
}

type Page = Record<string, string | number | null | object>[];

async function* pages(source: Reads, { name, by }: (typeof tables)[number]): AsyncGenerator<Page> {
  if (by === undefined) return yield await source.all<Page[number]>(`SELECT * FROM ${name}`);
  const first = `SELECT * FROM ${name} ORDER BY ${by} LIMIT ${pageSize}`;
  const next = `SELECT * FROM ${name} WHERE ${by} > ? ORDER BY ${by} LIMIT ${pageSize}`;
  let page = await source.all<Page[number]>(first);
  for (;;) {
    yield page;
    const last = page.at(-1)?.[by];
    if (page.length < pageSize || (typeof last !== 'string' && typeof last !== 'number')) return;
    page = await source.all<Page[number]>(next, last);
  }
}

async function count(tx: Pick<Writes, 'get'>, { name, sum }: (typeof tables)[number]) {
  const row = await tx.get<{ rows: number; sum: number | null }>(
    `SELECT count(*) AS rows, ${sum === undefined ? 'NULL' : `sum(${sum})`} AS sum FROM ${name}`,
  );
  return { rows: row?.rows ?? 0, sum: row?.sum ?? null };
}
