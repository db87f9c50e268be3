import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import Database from 'better-sqlite3';
import pg from 'pg';
import { inject } from 'vitest';
import { PrismaClient } from '../../../prisma/generated/client.ts';
import { PrismaClient as PostgresqlClient } from '../../../prisma/generated-postgresql/client.ts';
import { migrateDatabase } from '../../../prisma/open-database.ts';
import { temporaryPrefix } from '../../../scripts/temporary.ts';
import { openServices } from '../../services.ts';
import { memoryBackups } from './backups.ts';

/** A folder of its own under the system's temporary one; `remove()` takes it away. */
export async function temporaryFolder() {
  const path = await mkdtemp(temporaryPrefix('test'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** A database of a test's own, of the kind that this run is about. */
export type TestDatabase = { url: string; remove(): Promise<void> };

const isFile = (template: string) => !template.startsWith('postgresql:');

/** A copy of the template. A file is one plain file, because its only writer has closed it. */
export async function copyTemplate(template = inject('template')): Promise<TestDatabase> {
  if (!isFile(template)) return newPostgresql(template, new URL(template).pathname.slice(1));
  const folder = await temporaryFolder();
  const url = join(folder.path, 'restaurant.db');
  await cp(template, url);
  return { url, remove: folder.remove };
}

/** A migrated database in which no shop is set up yet. */
export async function newDatabase(): Promise<TestDatabase> {
  const template = inject('template');
  const database = isFile(template) ? await newFile() : await newPostgresql(template, 'template1');
  await migrateDatabase(database.url);
  return database;
}

async function newFile(): Promise<TestDatabase> {
  const folder = await temporaryFolder();
  return { url: join(folder.path, 'restaurant.db'), remove: folder.remove };
}

/** On the server of `server`, a URL of one of its databases. */
async function newPostgresql(server: string, template: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const onServer = async (statement: string) => {
    const client = new pg.Client({ connectionString: new URL('/postgres', server).href });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await onServer(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  return {
    url: new URL(`/${name}`, server).href,
    remove: () => onServer(`DROP DATABASE "${name}" WITH (FORCE)`),
  };
}

/** The services of a shop on a database of a test's own, and `db`: Prisma's reads, for what a test wants to know. */
export async function openTestServices(
  options: Parameters<typeof openServices>[1] = {},
  database: TestDatabase | undefined = undefined,
) {
  const { url, remove } = database ?? (await copyTemplate());
  const { close, ...services } = await openServices(url, { backups: memoryBackups(), ...options });
  const db = openPrisma(url);
  return {
    url,
    services: { ...services, db },
    async close() {
      await db.$disconnect();
      await close();
      await remove();
    },
  };
}

/** The two clients are made from one schema: what is asked of one, the other answers too. */
const openPrisma = (url: string): PrismaClient =>
  isFile(url)
    ? new PrismaClient({ adapter: new PrismaBetterSqlite3({ url, readonly: true }) })
    : (new PostgresqlClient({ adapter: new PrismaPg({ connectionString: url, max: 2 }) }) as unknown as PrismaClient);

/** Keeps every writer waiting, as a backup or another program may; resolves to what lets go again. */
export async function holdDatabase(url: string): Promise<() => Promise<void>> {
  if (isFile(url)) {
    const other = new Database(url, { timeout: 0 });
    other.exec('BEGIN IMMEDIATE');
    return async () => void other.close();
  }
  const other = new pg.Client({ connectionString: url });
  await other.connect();
  await other.query('BEGIN');
  await other.query('SELECT 1 FROM restaurant FOR UPDATE');
  return () => other.end();
}
