import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import {
  allOrderIds,
  compose,
  docker,
  followOrders,
  inspect,
  orderUntilAnswered,
  script,
  signIn,
  webUrl,
} from './stack.ts';

const folder = await mkdtemp(join(tmpdir(), 'pupuseria-backups-'));
afterAll(() => rm(folder, { recursive: true }));
process.env.BACKUPS = folder;

it('a restored backup has every order from before it, after the volume was destroyed', async () => {
  const acknowledged: string[] = [];
  let ordering = true;
  const guest = async (client: number) => {
    for (let index = 0; ordering; index += 1) {
      acknowledged.push((await orderUntilAnswered(`restored-${client}-${index}-${process.pid}`)).id);
    }
  };
  const guests = Array.from({ length: 4 }, (_, client) => guest(client));
  const orders = Array.from({ length: 20 }, (_, index) => orderUntilAnswered(`drill-${index}-${process.pid}`));

  const beforeTheBackup = [...(await Promise.all(orders)).map(({ id }) => id), ...acknowledged];
  const report = await script('scripts/backup-db.sh', 'drill');
  ordering = false;
  await Promise.all(guests);
  console.log(report);
  expect(report).toContain('integrity ok');
  expect((await stat(join(folder, 'drill.db'))).mode & 0o777).toBe(0o600);

  const volume = `${process.env.COMPOSE_PROJECT_NAME}_backend-data`;
  await compose('rm', '--stop', '--force', 'backend');
  await docker('volume', 'rm', volume);
  await compose('up', '--detach', '--wait', '--no-deps', 'backend');
  expect(await allOrderIds()).toEqual([]);

  console.log(await script('scripts/restore-db.sh', join(folder, 'drill.db')));
  const restored = new Set(await allOrderIds());
  expect(beforeTheBackup.filter((id) => !restored.has(id))).toEqual([]);
});

it('after a restore all sessions have ended, and a screen that signs in again gets the next order within 2 s', async () => {
  const token = await signIn();
  const before = await followOrders(token);
  await script('scripts/backup-db.sh', 'screens');
  // Not in the backup: the screen has seen more than the restored log will have.
  const { id: lost } = await orderUntilAnswered(`screens-lost-${process.pid}`);
  let last = await before.next();
  while (last.orderId !== lost) last = await before.next();
  await script('scripts/restore-db.sh', join(folder, 'screens.db'));
  await before.stop().catch(() => undefined);

  const headers = { authorization: `Bearer ${token}` };
  expect((await fetch(`${webUrl}/api/v1/staff/sessions/current`, { headers })).status).toBe(401);
  expect((await fetch(`${webUrl}/api/v1/events`, { headers })).status).toBe(401);
  const after = await followOrders(await signIn(), last.id);
  expect(await after.next()).toMatchObject({ type: 'reset' });
  const { id } = await orderUntilAnswered(`screens-next-${process.pid}`);
  const answeredAt = performance.now();
  expect(await after.next()).toMatchObject({ orderId: id });
  expect(performance.now() - answeredAt).toBeLessThan(2_000);
  await after.stop();
});

it('a file that is no sound backup is refused, and the shop stays open', async () => {
  const before = await allOrderIds();
  const damaged = join(folder, 'damaged.sqlite');
  await writeFile(damaged, 'not a database, but long enough to be looked at as one'.repeat(100));
  await expect(script('scripts/restore-db.sh', damaged)).rejects.toThrow(/not a database/);
  expect((await inspect('backend')).State.Status).toBe('running');
  expect(await allOrderIds()).toEqual(before);
});

it('only the newest backups are kept', async () => {
  process.env.KEEP = '2';
  await script('scripts/backup-db.sh', 'second');
  const report = await script('scripts/backup-db.sh', 'third');
  expect(report).toMatch(/Removed .*screens\.db: 2 newer ones are kept/);
});
