import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { allOrderIds, compose, docker, inspect, orderUntilAnswered, script } from './stack.ts';

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

  const volume = `${process.env.COMPOSE_PROJECT_NAME}_backend-data`;
  await compose('rm', '--stop', '--force', 'backend');
  await docker('volume', 'rm', volume);
  await compose('up', '--detach', '--wait', '--no-deps', 'backend');
  expect(await allOrderIds()).toEqual([]);

  console.log(await script('scripts/restore-db.sh', join(folder, 'drill.db')));
  const restored = new Set(await allOrderIds());
  expect(beforeTheBackup.filter((id) => !restored.has(id))).toEqual([]);
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
  expect(report).toMatch(/Removed .*drill\.db: 2 newer ones are kept/);
});
