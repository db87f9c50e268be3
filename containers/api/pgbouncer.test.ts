import { afterAll, expect, it, onTestFinished, vi } from 'vitest';
import { openDatabase } from '../../prisma/open-database.ts';
import { startPgbouncer } from '../../prisma/testing/pgbouncer.ts';
import { startPostgresql } from '../../prisma/testing/postgresql.ts';
import { expectAllStored, openGuests } from './testing/guests.ts';
import { anOrder, start, stop } from './testing/process.ts';
import { expectDeliveredOnce, openScreens } from './testing/screen.ts';

const guests = 24;
const screens = 6;
const server = await startPostgresql({ durable: true });
afterAll(server.stop);

/** An empty database behind PgBouncer, and the variables with which docs/SCALING.md has a shop use it. */
async function openBehindPgbouncer() {
  const url = await server.newDatabase();
  // Fewer than one process would open by itself, so that each is now one process's and now the other's.
  const pgbouncer = await startPgbouncer(url, { connections: 4 });
  onTestFinished(pgbouncer.stop);
  const inTransactionMode = {
    DATABASE_URL: `${pgbouncer.transactionsUrl}?pgbouncer=true`,
    DATABASE_SESSION_URL: pgbouncer.sessionsUrl,
  };
  return { url, pgbouncer, inTransactionMode };
}

it('two replicas behind PgBouncer in transaction mode lose no acknowledged order and double none when it is killed', {
  timeout: 200_000,
}, async () => {
  const { url, pgbouncer, inTransactionMode } = await openBehindPgbouncer();
  const open = () => start({ ...inTransactionMode, LOG_LEVEL: 'info' });
  const replicas = await Promise.all([open(), open()]);
  const addressOf = (index: number) => replicas[index % replicas.length]?.address ?? '';
  const watching = await openScreens(screens, addressOf);
  const { more, during, stop: endOrdering } = openGuests(guests, addressOf, await anOrder(addressOf(0)));
  await more();
  await during('PgBouncer killed and started again', async () => {
    await pgbouncer.kill();
    await pgbouncer.start();
  });
  await during('a replica killed and another started', async () => {
    if (replicas[0] !== undefined) await stop(replicas[0].child, 'SIGKILL');
    replicas[0] = await open();
  });
  await expectDeliveredOnce(watching, await expectAllStored(url, await endOrdering()));
});

it('processes hear each other’s rings by a session of PgBouncer’s, also after it was killed', async () => {
  const { pgbouncer, inTransactionMode } = await openBehindPgbouncer();
  const open = async () => {
    const settings = { readers: 1, sessionUrl: inTransactionMode.DATABASE_SESSION_URL };
    const database = await openDatabase(inTransactionMode.DATABASE_URL, settings);
    onTestFinished(database.close);
    return database;
  };
  const [here, there] = [await open(), await open()];
  const received: number[] = [];
  here.onRing((seq) => received.push(seq));
  there.onRing(() => undefined);
  const expectReceived = (seq: number) =>
    vi.waitFor(
      () => {
        there.ring(seq);
        expect(received).toContain(seq);
      },
      { timeout: 20_000 },
    );
  await expectReceived(1);
  await pgbouncer.kill();
  await pgbouncer.start();
  await expectReceived(2);
});

it('a shop behind PgBouncer in session mode needs nothing else', async () => {
  const { url, pgbouncer } = await openBehindPgbouncer();
  const { address } = await start({ DATABASE_URL: pgbouncer.sessionsUrl });
  const watching = await openScreens(1, () => address);
  const { more, stop: endOrdering } = openGuests(4, () => address, await anOrder(address));
  await more();
  await expectDeliveredOnce(watching, await expectAllStored(url, await endOrdering()));
});
