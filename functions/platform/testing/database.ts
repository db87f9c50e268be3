import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { inject } from 'vitest';
import { PrismaClient } from '../../../prisma/generated/client.ts';
import { migrate } from '../../../prisma/migrate.ts';
import { seed } from '../../../prisma/seed.ts';
import { openServices } from '../../services.ts';
import { ensureOwner } from '../../staff/ensure-owner.ts';

/** The owner of every test's shop. */
export const owner = { name: 'owner', password: 'comal-caliente' };

/** A folder of its own under the system's temporary one; `remove()` takes it away. */
export async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'pupuseria-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Makes the database that every test copies: migrated, with the real menu and an owner. */
export async function makeTemplate(path: string): Promise<void> {
  await migrate(path);
  const { close, ...services } = await openServices(path);
  await seed(services);
  await ensureOwner(services, owner);
  await close();
}

/** A copy of the template in a folder of its own. It is one plain file, because its only writer has closed it. */
export async function copyTemplate(template: string) {
  const folder = await temporaryFolder();
  const path = join(folder.path, 'restaurant.db');
  await cp(template, path);
  return { path, remove: folder.remove };
}

/** A migrated database of a test's own, in which no shop is set up yet. */
export async function newDatabase() {
  const folder = await temporaryFolder();
  const path = join(folder.path, 'restaurant.db');
  await migrate(path);
  return { path, remove: folder.remove };
}

/** The services of a shop on a database of a test's own, and `db`: Prisma's reads, for what a test wants to know. */
export async function openTestServices(
  options: Parameters<typeof openServices>[1] = {},
  database: { path: string; remove(): Promise<void> } | undefined = undefined,
) {
  const { path, remove } = database ?? (await copyTemplate(inject('template')));
  const { close, ...services } = await openServices(path, options);
  const db = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: path, readonly: true }) });
  return {
    path,
    services: { ...services, db },
    async close() {
      await db.$disconnect();
      await close();
      await remove();
    },
  };
}
