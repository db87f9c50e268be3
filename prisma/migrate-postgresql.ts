import pg from 'pg';
import { applyMigrations, readMigrations, refuseNewer, StartupError } from './migrate.ts';
import { PostgresqlEngineFactory } from './postgresql-engine.ts';

/**
 * Brings the PostgreSQL database at `url` to this version's schema and answers the names of the migrations it applied; of
 * several processes that do so at once, one applies them and the others wait.
 * `name` is what the person who reads an error knows the database by.
 * @throws StartupError when it cannot be reached, is another program's or a newer version's, or cannot be migrated
 */
export async function migratePostgresql(url: string, name: string): Promise<string[]> {
  const migrationsList = await readMigrations('postgresql');
  const known = migrationsList.migrationDirectories.map(({ path }) => path);
  const applied = await readApplied(url, name);
  refuseNewer(applied, known, name);
  if (applied.length === known.length) return [];
  return applyMigrations(new PostgresqlEngineFactory(url), migrationsList, name);
}

type Row = { name: string; is_finished: boolean };

/** The names of the migrations that the database has; only reads. */
async function readApplied(url: string, name: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    throw new StartupError(`The database ${name} cannot be reached: ${(error as Error).message || String(error)}.`);
  }
  try {
    const tables = await client.query<{ name: string }>(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'",
    );
    const [stranger] = tables.rows;
    if (stranger === undefined) return [];
    if (!tables.rows.some((table) => table.name === '_prisma_migrations')) {
      throw new StartupError(
        `The database ${name} belongs to another program (it has the table "${stranger.name}"): set DATABASE_URL to another one.`,
      );
    }
    const { rows } = await client.query<Row>(
      `SELECT migration_name AS name, finished_at IS NOT NULL AS is_finished
        FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
    );
    return rows.filter(({ is_finished }) => is_finished).map((row) => row.name);
  } finally {
    await client.end();
  }
}
