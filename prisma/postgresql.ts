import type { Socket } from 'node:net';
import pg from 'pg';
import type { Database, DatabaseSettings as Settings } from './database.ts';
import type { RestaurantModel } from './generated/models.ts';
import { StartupError } from './migrate.ts';
import { openBell } from './postgresql-bell.ts';
import { failureOf, isLost, isOutdatedStatement, isRolledBackForAnother } from './postgresql-failures.ts';
import { openPrismaWriter } from './postgresql-prisma.ts';
import { openReplica } from './postgresql-replica.ts';
import { forgetStatements, getTypeParser, statementsOn } from './postgresql-statements.ts';
import { idleMs, lockWaitMs, openTurnstile } from './postgresql-turnstile.ts';

const beginRead = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';
/** In one message, and not with the connection: PgBouncer refuses settings that come with one. */
const beginWrite = `BEGIN ISOLATION LEVEL READ COMMITTED;
  SET LOCAL idle_in_transaction_session_timeout = ${idleMs}; SET LOCAL lock_timeout = ${lockWaitMs}`;

const mostAttempts = 3;
/** A network that swallows everything is not waited for much longer than any statement takes. */
const answerMs = 30_000;

/**
 * The migrated PostgreSQL database at `url`, for one of any number of processes. Every writing transaction locks the
 * restaurant's row first and in a statement of its own, so that what it reads then is what the one before it left (READ
 * COMMITTED takes a statement's snapshot when it begins). A process that stops in the middle of a transaction loses it after
 * two seconds; one that waits for the row gives up after five. It has up to `readers` connections that read, as many that read
 * at `readUrl`, one that writes and one that listens, at `sessionUrl`.
 */
export function openPostgresql(url: string, { readers, sessionUrl = url, readUrl }: Settings): Database {
  // As Prisma names it: in PgBouncer's transaction mode a connection, and what is prepared on it, is another's next.
  const isPrepared = new URL(url).searchParams.get('pgbouncer') !== 'true';
  const session = { connectionTimeoutMillis: lockWaitMs, keepAlive: true, types: { getTypeParser } };
  const config = { ...session, connectionString: url, pipeline: true };
  const reads = openPool({ ...config, max: readers });
  const writes = openPool({ ...config, max: 1 });
  const turnstile = openTurnstile(reads);
  const prisma = openPrismaWriter(writes, turnstile);
  const bell = openBell({ ...session, connectionString: sessionUrl, pipeline: true });

  const readOn =
    (pool: pg.Pool): Database['read'] =>
    (job) =>
      withConnection(pool, async (client) => {
        // What the job asks first goes with it, in one message.
        const began = client.query(beginRead);
        const [, result] = await Promise.all([began, job(statementsOn(client, isPrepared))]);
        // Not awaited: the connection's next statement queues behind it.
        client.query('COMMIT').catch(() => undefined);
        return result;
      });
  const readOnce = readOn(reads);
  const read: Database['read'] = (job) =>
    again(
      (error) => isLost(error) || isOutdatedStatement(error),
      2,
      () => readOnce(job),
    );
  const past = readUrl === undefined ? undefined : openPool({ ...config, connectionString: readUrl, max: readers });

  const writeOnce: Database['transaction'] = (job, onBegin) =>
    withConnection(writes, async (client) => {
      const statements = statementsOn(client, isPrepared);
      const [, { row, commits }] = await Promise.all([
        client.query(beginWrite),
        turnstile.pass<RestaurantModel>((text) => statements.get(text)),
      ]);
      onBegin();
      const result = await job(statements, row);
      try {
        await client.query('COMMIT');
      } catch (error) {
        if (!isLost(error) || !(await turnstile.isCommitted(commits))) throw error;
      }
      return result;
    });

  return {
    read,
    // In a transaction all the same: it is what keeps the statement from writing, and goes in one message with it.
    readOne: (text, ...values) => read((tx) => tx.get(text, ...values)),
    readPast: past === undefined ? read : openReplica(readOn(past), read, bell.onRing),
    transaction: (job, onBegin) =>
      // The lane may retry a job as long as none of its results was returned and nothing of it is committed.
      again(
        (error) => isRolledBackForAnother(error) || isOutdatedStatement(error),
        mostAttempts,
        () => writeOnce(job, onBegin),
      ),
    prismaTransaction: prisma.transaction,
    ring: bell.ring,
    onRing: bell.onRing,
    failureOf,
    async assertDurable() {
      for (const name of ['fsync', 'synchronous_commit']) {
        const { rows } = await reads.query<{ value: string }>('SELECT current_setting($1) AS value', [name]);
        if (rows[0]?.value !== 'off') continue;
        throw new StartupError(
          `The database cannot be made durable (${name} is off): turn it on for the server, the database and its user.`,
        );
      }
    },
    async close() {
      await bell.close();
      await prisma.close();
      await Promise.all([reads.end(), writes.end(), past?.end()]);
    },
  };
}

function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config);
  // A connection that breaks is replaced when the next one is needed; its user's statements fail with the error.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
    // Not pg's own limit, which leaves a timer behind for each statement.
    const { stream } = (client as pg.PoolClient & { connection: { stream: Socket } }).connection;
    stream.setTimeout(answerMs, () => stream.destroy(new Error('connection terminated: the server does not answer')));
  });
  return pool;
}

/** Gives the connection back as it was; one that is broken is thrown away. */
async function withConnection<T>(pool: pg.Pool, job: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    return await job(client);
  } catch (error) {
    if (isOutdatedStatement(error)) forgetStatements();
    await client.query('ROLLBACK').catch((lost: Error) => {
      broken = lost;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

async function again<T>(isWorthIt: (error: unknown) => boolean, attempts: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (attempts === 1 || !isWorthIt(error)) throw error;
    return again(isWorthIt, attempts - 1, work);
  }
}
