import type pg from 'pg';
import type { PrismaTx } from './database.ts';
import type { PrismaClient } from './generated/client.ts';
import { isLost } from './postgresql-failures.ts';
import { idleMs, lockWaitMs, type Turnstile } from './postgresql-turnstile.ts';

const limits = `SELECT set_config('idle_in_transaction_session_timeout', '${idleMs}', true), set_config('lock_timeout', '${lockWaitMs}', true)`;

/**
 * Prisma's only client, on the connection of `writes`: it is made with the first job, because loading it takes memory and
 * time.
 */
export function openPrismaWriter(writes: pg.Pool, turnstile: Turnstile) {
  let opened: Promise<PrismaClient> | undefined;
  return {
    async transaction<T>(job: (tx: PrismaTx) => Promise<T>, onBegin: () => void, jobMs: number): Promise<T> {
      opened ??= openClient(writes);
      const client = await opened;
      let done: { result: T; commits: number } | undefined;
      try {
        return await client.$transaction(
          async (tx) => {
            await tx.$queryRawUnsafe(limits);
            const { commits } = await turnstile.pass(async <Row>(text: string) => {
              const [row] = await tx.$queryRawUnsafe<Row[]>(text);
              return row;
            });
            onBegin();
            done = { result: await job(tx), commits };
            return done.result;
          },
          { isolationLevel: 'ReadCommitted' as never, timeout: lockWaitMs + jobMs, maxWait: lockWaitMs },
        );
      } catch (error) {
        if (done !== undefined && isLost(error) && (await turnstile.isCommitted(done.commits))) return done.result;
        throw error;
      }
    },
    close: async () => (await opened)?.$disconnect(),
  };
}

async function openClient(writes: pg.Pool): Promise<PrismaClient> {
  const [{ PrismaPg }, { PrismaClient: PostgresqlClient }] = await Promise.all([
    import('@prisma/adapter-pg'),
    import('./generated-postgresql/client.ts'),
  ]);
  // The two clients are made from one schema: what is written with one's types, the other does.
  return new PostgresqlClient({
    adapter: new PrismaPg(writes),
    // Any other looks up where each query was called from, for an error that never comes.
    errorFormat: 'minimal',
  }) as unknown as PrismaClient;
}
