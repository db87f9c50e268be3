import pg from 'pg';
import { applyMigrations, namesOf, readMigrations, refuseNewer, refuseStranger, StartupError } from './migrate.ts';
import { PostgresqlEngineFactory } from './postgresql-engine.ts';

/** The advisory lock held while a process migrates: any number that is not locked for anything else. */
const migrationLock = 7_077_050_511;
const connectMs = 10_000;

/**
 * Brings the PostgreSQL database at `url` to this version's schema and answers the names of the migrations it applied; of
 * several processes that do so at once, one applies them and the others wait, however long that takes. `name` is what the
 * person who reads an error knows the database by.
 * @throws StartupError when it cannot be reached, is another program's or a newer version's, or cannot be migrated
 */
export async function migratePostgresql(url: string, name: string): Promise<string[]> {
  const migrations = await readMigrations('postgresql');
  const known = migrations.migrationDirectories.map(({ path }) => path);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectMs });
  // When the connection breaks, the next statement says so.
  client.on('error', () => undefined);
  try {
    await client.connect();
    // The transaction's lock, and not the session's: PgBouncer may keep a session for others.
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [migrationLock]);
    const applied = await readApplied(client, name);
    refuseNewer(applied, known, name);
    if (applied.length === known.length) return [];
    return await applyMigrations(new PostgresqlEngineFactory(url), migrations, name);
  } catch (error) {
    if (error instanceof StartupError) throw error;
    throw new StartupError(`The database ${name} cannot be used: ${reasonOf(error)}.`, { cause: error });
  } finally {
    // The lock goes with the connection.
    await client.end().catch(() => undefined);
  }
}

/** A host with several addresses has an error for each of them, and none of its own. */
function reasonOf(error: unknown): string {
  const [first = error]: unknown[] = error instanceof AggregateError ? error.errors : [];
  return (first instanceof Error ? first.message : String(first)).trim().replaceAll(/\s+/g, ' ');
}

/** Only reads: a database that turns out not to be ours is left as it was. */
async function readApplied(client: pg.Client, database: string): Promise<string[]> {
  const tables = await client.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  const [stranger] = tables.rows;
  if (stranger === undefined) return [];
  if (!tables.rows.some(({ name }) => name === '_prisma_migrations')) refuseStranger(database, stranger.name);
  const { rows } = await client.query<{ name: string; isFinished: boolean }>(
    `SELECT migration_name AS name, finished_at IS NOT NULL AS "isFinished"
      FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  return namesOf(rows, database);
}
