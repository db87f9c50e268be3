import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { outsideWorld } from '../platform/testing/outside-world.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { addPrinter } from './add-printer.ts';
import { listPrintJobs } from './list-print-jobs.ts';
import { listPrinters } from './list-printers.ts';
import { openRawSender, sendRaw } from './raw-sender.ts';
import { removePrinter } from './remove-printer.ts';

const { call, services, place, pass } = await openTestShop();

// It stands between this process and every connection, and would say that a printer is there which is off.
beforeAll(() => outsideWorld.close());
afterAll(() => outsideWorld.listen());

/** A printer that is written to, on a port of those that printers have. */
async function rawPrinter() {
  const papers: Buffer[] = [];
  const network = { isCut: false, isRefusing: false, isHanging: false };
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    let paper = Buffer.alloc(0);
    socket.on('error', () => undefined);
    if (network.isRefusing) socket.resetAndDestroy();
    socket.on('data', (bytes: Buffer) => {
      paper = Buffer.concat([paper, bytes]);
      if (network.isCut) socket.resetAndDestroy();
    });
    socket.on('end', () => {
      if (paper.length > 0) papers.push(paper);
      if (!network.isHanging) socket.end();
    });
  });
  let port = 9470;
  for (let isListening = false; !isListening; ) {
    const failed = once(server, 'error').then(() => false);
    isListening = await Promise.race([failed, once(server.listen(port, '127.0.0.1'), 'listening').then(() => true)]);
    port += 1;
  }
  onTestFinished(() => void server.close());
  return { papers, network, port: (server.address() as AddressInfo).port };
}

const log = { debug() {}, info() {}, warn() {}, error() {} };
const round = () => sendRaw({ services, log });
type Job = { state: string; result: string | null };
const jobsOf = async (id: string) =>
  ((await call(listPrintJobs, { params: { id } }, { as: 'kitchen' })).body as { jobs: Job[] }).jobs;

/** A printer of the shop at an address of this machine, which no manager could give it. */
async function add(address: string): Promise<string> {
  const settings = { name: 'Cocina', tickets: true, stations: [], width: 80, language: 'es', drawer: false };
  const body = { ...settings, kind: 'raw-tcp', address: '192.168.1.50:9100' };
  const answer = await call(addPrinter, { body }, { as: 'manager' });
  const { id } = (answer.body as { printer: { id: string } }).printer;
  await writeAlone(services, (tx) => tx.run('UPDATE printers SET address = ? WHERE id = ?', address, id));
  onTestFinished(async () => {
    await call(removePrinter, { params: { id } }, { as: 'manager' });
  });
  return id;
}

describe('a printer on the shop’s own network', () => {
  it('is sent each paper once, by two processes at once too; a connection that breaks leaves the paper in doubt', async () => {
    const { papers, network, port } = await rawPrinter();
    const id = await add(`127.0.0.1:${port}`);
    const names = ['Uno', 'Dos', 'Tres'];
    for (const name of names) await place({ customer: { name: `Raw ${name}` } });
    await Promise.all([round(), round()]);
    await round();
    for (const name of names) expect(papers.filter((paper) => paper.includes(`Raw ${name}`))).toHaveLength(1);
    expect((await jobsOf(id)).map(({ state }) => state)).toEqual(['printed', 'printed', 'printed']);

    network.isCut = true;
    await place();
    await round();
    expect((await jobsOf(id))[0]).toMatchObject({ state: 'unconfirmed', result: 'connection lost' });
  });

  it('may reset a connection as soon as it is there: the server goes on, and no paper counts as printed', async () => {
    const { network, port } = await rawPrinter();
    const id = await add(`127.0.0.1:${port}`);
    network.isRefusing = true;
    await place();
    for (let times = 0; times < 5; times++) await round();
    const [job] = await jobsOf(id);
    if (job !== undefined) expect(['pending', 'unconfirmed']).toContain(job.state);
  });

  it('that hangs holds up no other; what it was being sent when the server stops is in doubt', async () => {
    const [stuck, fine] = [await rawPrinter(), await rawPrinter()];
    stuck.network.isHanging = true;
    const ids = [await add(`127.0.0.1:${stuck.port}`), await add(`127.0.0.1:${fine.port}`)] as const;
    const sender = openRawSender({ services, log }, 10);
    await place();
    await expect.poll(() => [stuck.papers.length, fine.papers.length], { timeout: 5_000 }).toEqual([1, 1]);
    await place();
    await expect.poll(() => fine.papers.length, { timeout: 5_000 }).toBe(2);
    await sender.stop();
    expect((await jobsOf(ids[0]))[0]).toMatchObject({ state: 'unconfirmed', result: 'connection lost' });
    expect(stuck.papers).toHaveLength(1);
  });

  it('is handed nothing while it is off', async () => {
    const { port } = await rawPrinter();
    // The port is kept by the printer of another address of this machine, so nothing else can answer here.
    const id = await add(`127.0.0.3:${port}`);
    await place();
    await round();
    expect(await jobsOf(id)).toEqual([]);
    pass(60_000);
    const { printers } = (await call(listPrinters, {}, { as: 'kitchen' })).body as { printers: object[] };
    expect(printers).toMatchObject([{ id, silent: true, waiting: 0, doubtful: 0 }]);
  });
});
