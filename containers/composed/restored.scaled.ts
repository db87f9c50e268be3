import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { allOrderIds, compose, docker, orderUntilAnswered, script, signIn, webUrl } from './stack.ts';

const folder = await mkdtemp(join(tmpdir(), 'pupuseria-backups-'));
afterAll(() => rm(folder, { recursive: true }));
process.env.BACKUPS = folder;

/** What a statement answers that has one value. */
const sql = (statement: string, service = 'database') =>
  compose('exec', '-T', service, 'psql', '--quiet', '--tuples-only', '--no-align', '--command', statement);
const archive = async () =>
  (await compose('exec', '-T', 'database-backups', 'ls', '/var/lib/archive/base')).split('\n');
const statusOf = async (token: string) =>
  (await fetch(`${webUrl}/api/v1/staff/sessions/current`, { headers: { authorization: `Bearer ${token}` } })).status;

it('the replica answers what was just ordered', async () => {
  const { id } = await orderUntilAnswered(`replica-${process.pid}`);
  const askReplica = () => sql(`SELECT count(*) FROM orders WHERE id = '${id}'`, 'database-replica');
  await expect.poll(askReplica, { timeout: 10_000 }).toBe('1');
  await expect(sql('DELETE FROM orders', 'database-replica')).rejects.toThrow(/read-only transaction/);
});

it('a restored backup has the orders from before it and none from after it, and no sessions', async () => {
  await orderUntilAnswered(`backup-before-${process.pid}`);
  const before = await allOrderIds();
  const token = await signIn();
  const report = await script('scripts/backup-db.sh', 'drill');
  console.log(report);
  expect(report).toContain('integrity ok');
  expect(report).toContain(`"orders":${before.length}`);
  const file = join(folder, 'drill.dump');
  expect((await stat(file)).mode & 0o777).toBe(0o600);

  await orderUntilAnswered(`backup-after-${process.pid}`);
  console.log(await script('scripts/restore-db.sh', file));
  expect((await allOrderIds()).sort()).toEqual(before.sort());
  expect(await statusOf(token)).toBe(401);
});

it('a file that is no sound backup and one of a newer version are refused, and the shop stays open', async () => {
  const before = await allOrderIds();
  const damaged = join(folder, 'damaged.dump');
  await writeFile(damaged, 'not a dump, but long enough to be looked at as one'.repeat(100));
  await expect(script('scripts/restore-db.sh', damaged)).rejects.toThrow(/Nothing was changed/);

  await sql(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('newer', '', '99990101000000_newer')`,
  );
  await script('scripts/backup-db.sh', 'newer');
  await sql(`DELETE FROM _prisma_migrations WHERE id = 'newer'`);
  await expect(script('scripts/restore-db.sh', join(folder, 'newer.dump'))).rejects.toThrow(/made by a newer version/);
  expect(await allOrderIds()).toEqual(before);
});

it('a lost volume is restored to a second before a mistake, with every order that was acknowledged by then', async () => {
  const acknowledged: { id: string; at: number }[] = [];
  let ordering = true;
  const guest = async (client: number) => {
    for (let index = 0; ordering; index += 1) {
      const { id } = await orderUntilAnswered(`moment-${client}-${index}-${process.pid}`);
      acknowledged.push({ id, at: Date.now() });
    }
  };
  const before = await allOrderIds();
  const guests = Array.from({ length: 4 }, (_, client) => guest(client));
  await expect
    .poll(() => (acknowledged.at(-1)?.at ?? 0) - (acknowledged[0]?.at ?? 0), { timeout: 60_000 })
    .toBeGreaterThan(3_000);
  const mistakeAt = Number(
    await sql('TRUNCATE orders CASCADE; SELECT floor(extract(epoch FROM statement_timestamp()) * 1000)'),
  );
  const written = await sql('SELECT pg_current_wal_lsn()');
  ordering = false;
  await Promise.all(guests);
  const isArchived = () =>
    sql(`SELECT flush_lsn >= '${written}' FROM pg_stat_replication WHERE application_name = 'archive'`);
  await expect.poll(isArchived, { timeout: 60_000 }).toBe('t');

  await compose('kill', 'database');
  await compose('rm', '--force', 'database');
  await docker('volume', 'rm', `${process.env.COMPOSE_PROJECT_NAME}_database-data`);
  // An empty shop in its place would look as if all were well.
  await compose('up', '--detach', '--no-deps', 'database');
  await expect.poll(() => compose('logs', 'database')).toContain('there are backups of it');

  const until = new Date(mistakeAt - 1_000).toISOString();
  console.log(await script('scripts/restore-db.sh', '--until', until));
  const restored = new Set(await allOrderIds());
  const wanted = [...before, ...acknowledged.filter(({ at }) => at < mistakeAt - 1_000).map(({ id }) => id)];
  const lost = wanted.filter((id) => !restored.has(id));
  console.log(`${wanted.length} orders acknowledged by ${until}, ${lost.length} lost, ${restored.size} restored`);
  expect(lost).toEqual([]);
});

it('after it the replica follows the restored database, and the archive begins with a backup of it', async () => {
  const { id } = await orderUntilAnswered(`after-restore-${process.pid}`);
  const askReplica = () => sql(`SELECT count(*) FROM orders WHERE id = '${id}'`, 'database-replica').catch(() => '');
  await expect.poll(askReplica, { timeout: 60_000 }).toBe('1');
  expect(await archive()).toHaveLength(2);
  // What was last, with the database itself still there.
  const last = await allOrderIds();
  console.log(await script('scripts/restore-db.sh', '--until', 'latest'));
  expect((await allOrderIds()).sort()).toEqual(last.sort());
});

it('the newest copies of the whole database are kept, and of the log what they need', async () => {
  const newest = (await archive()).at(-1);
  await compose('exec', '-T', '--env', 'BACKUPS_KEPT=2', 'database-backups', '/app/base-backup.sh');
  expect(await archive()).toEqual([newest, expect.stringMatching(/^\d{8}T\d{6}Z$/)]);
  expect(await sql('SELECT failed_count FROM pg_stat_archiver')).toBe('0');
});
