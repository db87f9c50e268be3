import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import type { Shift } from '../../functions/shifts/shift-schemas.ts';
import type { TabSummary } from '../../functions/tabs/tab-schemas.ts';
import { openNetwork, randomFrom } from './testing/bad-network.ts';
import { add, checkLog, checkOrders, readBooks } from './testing/books.ts';
import { newDurableUrl, readMenu, start, stop } from './testing/process.ts';
import { expectAcknowledged, expectReportsAgree } from './testing/saturday-audit.ts';
import { type Evening, openEvening } from './testing/saturday-staff.ts';
import { playTables } from './testing/saturday-tables.ts';
import { expectDeliveredOnce, openScreens } from './testing/screen.ts';

const businessDay = '2026-11-28';
/** Half past six on a Saturday evening in El Salvador. */
const beginsAt = Date.parse(`${businessDay}T18:30:00-06:00`);
const tenMinutesMs = 10 * 60_000;
const clock = join(import.meta.dirname, '..', '..', 'e2e', 'moved-clock.ts');

/** The shop's servers: one on a SQLite file, three replicas on a PostgreSQL. */
async function openServers(url: string) {
  let aheadMs = beginsAt - Date.now();
  const open = () => start({ DATABASE_URL: url, NODE_OPTIONS: `--import=${clock}`, CLOCK_AHEAD_MS: String(aheadMs) });
  const servers = await Promise.all(Array.from({ length: url.startsWith('file:') ? 1 : 3 }, open));
  let up: Promise<unknown> = Promise.resolve();
  const replace = async (index: number) => {
    const server = servers[index];
    if (server === undefined) throw new Error('there is no such server');
    await stop(server.child, 'SIGKILL');
    servers[index] = await open();
  };
  return {
    addressOf: (attempt: number) => servers[attempt % servers.length]?.address ?? '',
    now: () => Date.now() + aheadMs,
    /** Resolves when no server is being replaced. */
    up: () => up,
    /** Kills one of them; another one takes its place. */
    kill(index: number): void {
      up = up.then(() => replace(index % servers.length));
    },
    /** Kills all of them. Those that take their place have a clock that is ten minutes later. */
    async tenMinutesLater(): Promise<void> {
      aheadMs += tenMinutesMs;
      up = Promise.all(servers.keys().map(replace));
      await up;
    },
  };
}

/** Three guests' phones and two waiters place sixty orders at ten tables, all at the same time. */
async function placeSixty(
  { people, order, roundOf, openPhone, ledger }: Evening,
  random: () => number,
  half: () => void,
) {
  const roundAt = (table: number) =>
    roundOf(table, [
      { name: 'Revueltas', quantity: 1 + Math.floor(random() * 4) },
      { name: random() < 0.5 ? 'Horchata' : 'Chan', quantity: 1 + Math.floor(random() * 2) },
      ...(table === 4 ? [{ name: 'Ensalada', quantity: 2 }] : []),
    ]);
  const tables = Array.from({ length: 10 }, (_, index) => index + 1);
  const placing = [openPhone(), openPhone(), openPhone(), people.beto, people.lucia].map(async (client, index) => {
    const isGuest = index < 3;
    for (const table of isGuest ? tables : [...tables, ...tables.slice(index === 3 ? 0 : 5).slice(0, 5)]) {
      await order(client, { ...roundAt(table), tipCents: 1 + Math.floor(random() * 40) });
      if (ledger.orders.size === 30) half();
    }
  });
  await Promise.all(placing);
  expect(ledger.orders.size).toBe(60);
}

/** Pays all that is left, and closes the shift with the count that the tablets' own sums come to. */
async function closeShop({ people: { owner, beto }, pay, ledger }: Evening): Promise<void> {
  const { body: open } = await owner.ask<{ tabs: TabSummary[] }>('GET', '/api/v1/tabs?status=open');
  for (const { id } of open.tabs) {
    const { status, code, body } = await pay(owner, `tabs/${id}`, { method: 'cash', pays: { kind: 'rest' } });
    expect([status, body.tab?.state], code).toEqual([201, 'closed']);
  }
  const { body: current } = await owner.ask<{ shift: Shift }>('GET', '/api/v1/shifts/current');
  const { id, floatCents } = current.shift;
  const cash = [...ledger.payments.values()].filter(({ method }) => method === 'cash');
  const taken = cash.filter(({ shiftId }) => shiftId === id);
  const back = cash.filter((payment) => ledger.givenBack.has(payment.id));
  const all = (payment: { amountCents: number; tipCents: number }) => payment.amountCents + payment.tipCents;
  const count = floatCents + add(taken, all) - add(back, all);
  const closed = await beto.once<Shift>('/api/v1/shifts/current/close', { counts: [{ valueCents: 1, count }] });
  expect(closed.body.report).toMatchObject({ expectedCents: count, differenceCents: 0, openTabs: { tabs: 0 } });
}

function expectSound(file: string): void {
  const database = new Sqlite(file, { readonly: true });
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(database.pragma('foreign_key_check')).toEqual([]);
  database.close();
}

it('a Saturday night in which everything goes wrong loses nothing, doubles nothing, and its books agree to the cent', {
  timeout: 300_000,
}, async () => {
  const seed = Number(process.env.SATURDAY_SEED ?? Math.floor(Math.random() * 2 ** 32));
  console.log(`SATURDAY_SEED=${seed}`);
  const random = randomFrom(seed);
  const url = await newDurableUrl();
  const servers = await openServers(url);
  const network = openNetwork(random, servers.addressOf, servers.up);
  const evening = await openEvening(servers.addressOf(0), network, await readMenu(servers.addressOf(0)));
  const { ledger, order, roundOf } = evening;
  const screens = await openScreens(2, servers.addressOf);

  await placeSixty(evening, random, () => servers.kill(0));
  // Two phones fall asleep: one before its order is sent, one before it is answered.
  const [asleep, unanswered] = [evening.openPhone(), evening.openPhone()];
  const [water, chan] = [
    roundOf(11, [{ name: 'Agua pura', quantity: 1 }]),
    roundOf(12, [{ name: 'Chan', quantity: 3 }]),
  ];
  await unanswered.forget('/api/v1/orders', chan, `unanswered-${seed}`);
  const playing = playTables(evening, servers.now);
  await expect.poll(() => ledger.payments.size, { timeout: 120_000, interval: 2 }).toBeGreaterThan(8);
  servers.kill(1);
  await playing;
  await evening.cooked();

  await servers.tenMinutesLater();
  const { sent, different } = await network.sendAllAgain();
  expect(different).toBe(0);
  await order(asleep, water, `asleep-${seed}`);
  await order(unanswered, chan, `unanswered-${seed}`);
  await evening.cooked();
  await closeShop(evening);

  const books = await readBooks(url);
  checkOrders(books);
  checkLog(books);
  expectAcknowledged(books, ledger);
  await expectReportsAgree(books, evening, businessDay);
  await expectDeliveredOnce(screens, books.orders.length);
  if (url.startsWith('file:')) expectSound(url.slice('file:'.length));
  const { orders, payments, tabs, lastSeq } = books;
  console.log(
    `${orders.length} orders, ${payments.length} payments, ${tabs.length} tabs, ${lastSeq} events; ${sent} sent again after 10 minutes`,
    network.cuts,
  );
});
