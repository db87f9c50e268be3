import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { outsideWorld } from '../platform/testing/outside-world.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { addPrinter } from './add-printer.ts';
import { listPrintJobs } from './list-print-jobs.ts';
import { listPrinters } from './list-printers.ts';
import { sendRaw } from './raw-sender.ts';

const { call, services, place, pass } = await openTestShop();

// It stands between this process and every connection, and would say that a printer is there which is off.
beforeAll(() => outsideWorld.close());
afterAll(() => outsideWorld.listen());

/** A printer that is written to, on a port of those that printers have. */
async function rawPrinter() {
  const papers: Buffer[] = [];
  const network = { isCut: false };
  const server = createServer((socket) => {
    let paper = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (bytes: Buffer) => {
      paper = Buffer.concat([paper, bytes]);
      if (network.isCut) socket.resetAndDestroy();
    });
    socket.on('end', () => paper.length > 0 && papers.push(paper));
  });
  let port = 9470;
  for (let isListening = false; !isListening; ) {
    const failed = once(server, 'error').then(() => false);
    isListening = await Promise.race([failed, once(server.listen(port, '127.0.0.1'), 'listening').then(() => true)]);
    port += 1;
  }
  onTestFinished(() => void server.close());
  return { papers, network, address: `127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

describe('a printer on the shop’s own network', () => {
  it('is sent each paper once, by two processes at once too; a connection that breaks leaves the paper in doubt', async () => {
    const { papers, network, address, server } = await rawPrinter();
    const settings = { name: 'Cocina', tickets: true, stations: [], width: 80, language: 'es', drawer: false };
    const body = { ...settings, kind: 'raw-tcp', address };
    const answer = await call(addPrinter, { body }, { as: 'manager' });
    const { id } = (answer.body as { printer: { id: string } }).printer;
    const jobs = async () =>
      ((await call(listPrintJobs, { params: { id } }, { as: 'kitchen' })).body as { jobs: { state: string }[] }).jobs;
    const names = ['Uno', 'Dos', 'Tres'];
    for (const name of names) await place({ customer: { name: `Raw ${name}` } });
    const log = { debug() {}, info() {}, warn() {}, error() {} };
    const round = () => sendRaw({ services, log });
    await Promise.all([round(), round()]);
    await round();
    for (const name of names) expect(papers.filter((paper) => paper.includes(`Raw ${name}`))).toHaveLength(1);
    expect((await jobs()).map(({ state }) => state)).toEqual(['printed', 'printed', 'printed']);

    network.isCut = true;
    await place();
    await round();
    expect((await jobs())[0]).toMatchObject({ state: 'unconfirmed', result: 'connection lost' });
    // While it is off, nothing is claimed.
    server.close();
    await place();
    await round();
    expect((await jobs())[0]).toMatchObject({ state: 'pending' });
    pass(60_000);
    const { printers } = (await call(listPrinters, {}, { as: 'kitchen' })).body as { printers: object[] };
    expect(printers).toMatchObject([{ id, silent: true, waiting: 1, doubtful: 1 }]);
  });
});
