import { describe, expect, it, onTestFinished } from 'vitest';
import { buildApp } from '../../containers/api/app.ts';
import { readEnv } from '../../containers/api/env.ts';
import { cancelOrder } from '../orders/cancel-order.ts';
import { changeStatus } from '../orders/change-status.ts';
import { getOrder } from '../orders/get-order.ts';
import { undoMove } from '../orders/undo-move.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { openServices } from '../services.ts';
import { addPrinter } from './add-printer.ts';
import { changePrinter } from './change-printer.ts';
import { listPrintJobs } from './list-print-jobs.ts';
import { listPrinters } from './list-printers.ts';
import { markPrinted } from './mark-printed.ts';
import { print } from './print.ts';
import { removePrinter } from './remove-printer.ts';
import { reprint } from './reprint.ts';
import { type Fate, fakeEpson, fakeStar, type Send } from './testing/fake-printers.ts';

const shop = await openTestShop();
const { app, call, finishOrders, services, place, line, pass, url } = shop;
const asManager = { as: 'manager' } as const;
const asCook = { as: 'kitchen' } as const;

type Job = {
  id: string;
  kind: string;
  orderNumber: number | null;
  state: string;
  isCopy: boolean;
  result: string | null;
};
type Shown = {
  id: string;
  version: number;
  silent: boolean;
  trouble: string | null;
  waiting: number;
  doubtful: number;
};
const settings = { name: 'Cocina', tickets: true, stations: [], width: 80, language: 'es', drawer: false };

async function add(kind: 'star-cloudprnt' | 'epson-sdp', change: object = {}) {
  const answer = await call(addPrinter, { body: { ...settings, kind, ...change } }, asManager);
  expect(answer.status).toBe(201);
  const { printer, path } = answer.body as { printer: Shown; path: string };
  return { id: printer.id, path };
}
const remove = async (id: string) =>
  expect((await call(removePrinter, { params: { id } }, asManager)).status).toBe(204);
const jobsOf = async (id: string) =>
  ((await call(listPrintJobs, { params: { id } }, asCook)).body as { jobs: Job[] }).jobs;
const printerOf = async (id: string) =>
  ((await call(listPrinters, {}, asCook)).body as { printers: Shown[] }).printers.find((one) => one.id === id);
let keys = 0;
const key = () => ({ 'idempotency-key': `print-key-${++keys}` });

const always = (fate: Fate) => () => fate;
const send: Send = (request) => app.inject(request);
const textOf = (paper: Buffer | undefined): string => (paper ?? Buffer.alloc(0)).toString('latin1');

describe('200 tickets, through a network that loses requests and answers, and servers that restart,', () => {
  it('are each printed once, or unconfirmed with one paper at most: none is lost, none is printed twice', async () => {
    const seed = Number(process.env.PRINT_SEED ?? 20_261_129);
    // One for each printer: what happens to one does not depend on how its requests fall between the other's.
    const chanceFrom = (start: number) => {
      let state = start;
      return () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return state / 2 ** 32;
      };
    };
    // Another process of the shop, which is stopped and started again and again.
    const open = async () => {
      const other = await openServices(url, { clock: services.clock });
      const api = await buildApp({ services: other, env: readEnv({ LOG_LEVEL: 'silent' }) });
      const close = async () => {
        await api.close();
        await other.close();
      };
      return { api, close };
    };
    let other = await open();
    onTestFinished(() => other.close());
    const cut =
      (chance: () => number): Send =>
      async (request) => {
        if (chance() < 0.08) return undefined;
        const answer = await (chance() < 0.5 ? app : other.api).inject(request);
        return chance() < 0.08 ? undefined : answer;
      };
    const fate = (chance: () => number) => (): Fate => {
      const at = chance();
      return at < 0.04 ? 'dies before printing' : at < 0.08 ? 'dies after printing' : 'prints';
    };
    const [star, epson] = [await add('star-cloudprnt'), await add('epson-sdp')];
    const chances = [chanceFrom(seed), chanceFrom(seed + 1)] as const;
    const printers = [
      fakeStar({ ...star, send: cut(chances[0]), fate: fate(chances[0]) }),
      fakeEpson({ ...epson, send: cut(chances[1]), fate: fate(chances[1]) }),
    ] as const;
    const orders: { id: string; number: number }[] = [];
    for (let turn = 0; turn < 25; turn++) {
      const names = [1, 2, 3, 4].map((guest) => `Cliente ${turn}-${guest}!`);
      orders.push(...(await Promise.all(names.map((name) => place({ customer: { name } })))));
      // Each printer asks at two processes at once now and then, as it does after a cut.
      await Promise.all([printers[0].poll(), printers[1].poll(), ...(turn % 3 === 0 ? [printers[0].poll()] : [])]);
      if (turn % 6 === 5) {
        await other.close();
        other = await open();
      }
    }
    for (const printer of printers) for (let quiet = 0; quiet < 12; ) quiet = (await printer.poll()) ? 0 : quiet + 1;

    for (const [{ id }, { papers }] of [
      [star, printers[0]],
      [epson, printers[1]],
    ] as const) {
      const rows = await services.read((tx) =>
        tx.all<{ orderId: string; state: string; name: string }>(
          `SELECT order_id, state, customer_name AS name FROM print_jobs JOIN orders ON orders.id = order_id
            WHERE printer_id = ?`,
          id,
        ),
      );
      expect(rows.map(({ orderId }) => orderId).sort(), `seed ${seed}`).toEqual(orders.map((order) => order.id).sort());
      const texts = papers.map(textOf);
      for (const { name, state: became } of rows) {
        const count = texts.filter((text) => text.includes(name)).length;
        expect(['printed', 'unconfirmed'], `${name}, seed ${seed}`).toContain(became);
        if (became === 'printed') expect(count, `${name}, seed ${seed}`).toBe(1);
        else expect(count, `${name}, seed ${seed}`).toBeLessThanOrEqual(1);
      }
      // Most are printed all the same, and some were in doubt: the network did lose something.
      const doubtful = rows.filter(({ state: became }) => became === 'unconfirmed').length;
      expect(doubtful).toBeGreaterThan(0);
      expect(doubtful).toBeLessThan(40);
      await remove(id);
    }
  });
});

describe('a kitchen’s ticket', () => {
  it('has the number, the name, notes and each guest’s lines, in the letters of the printer', async () => {
    const { id, path } = await add('epson-sdp', { width: 58 });
    const lines = [
      { ...line('Revueltas', 2), note: 'sin loroco, alergia', guest: 'Ana' },
      { ...line('Jamón', 3), guest: 'Beto' },
    ];
    const order = await place({ lines, customer: { name: 'Íñigo' }, note: 'toquen\nel timbre' });
    const printer = fakeEpson({ path, send, fate: always('prints') });
    await printer.poll();
    const text = textOf(printer.papers[0]);
    for (const word of [
      `${order.number}`,
      'PARA LLEVAR',
      'NOTA: toquen',
      'el timbre',
      'Ana',
      'sin loroco, alergia',
      'Beto',
    ]) {
      expect(text).toContain(word);
    }
    expect(text.indexOf('NOTA')).toBeLessThan(text.indexOf('Revueltas'));
    expect(text).not.toContain('DUPLICADO');
    // Í and ñ of code page 858 are D6 and A4 (Microsoft's table of it), after the command that chooses a page.
    expect(printer.papers[0]?.includes(Buffer.from([0xa4]))).toBe(true);
    expect(text).not.toContain('?');
    await remove(id);
  });

  it('is not made of an order that was over before the printer came on, and a cancelled one’s is followed by a paper that says so', async () => {
    const { id, path } = await add('star-cloudprnt');
    const [gone, kept] = [await place({ customer: { name: 'Sedueña' } }), await place({ customer: { name: 'Queda' } })];
    const undo = async (orderId: string) => {
      expect((await call(undoMove, { params: { id: orderId } }, asCook)).status).toBe(200);
    };
    const cancel = (orderId: string) => call(cancelOrder, { params: { id: orderId } }, asCook);
    expect((await cancel(gone.id)).status).toBe(200);
    const printer = fakeStar({ path, send, fate: always('prints') });
    await printer.poll();
    await printer.poll();
    expect(printer.papers).toHaveLength(1);
    expect((await cancel(kept.id)).status).toBe(200);
    await printer.poll();
    expect(printer.papers.map(textOf).map((text) => text.includes('CANCELADO'))).toEqual([false, true]);
    expect((await jobsOf(id)).map(({ kind }) => kind)).toEqual(['cancellation', 'ticket']);
    // Both come back: one has had no paper, and the other's last says that it is cancelled.
    for (const { id: orderId } of [gone, kept]) await undo(orderId);
    await printer.poll();
    await printer.poll();
    const back = printer.papers.slice(2).map(textOf);
    expect(back.map((text) => text.includes('CANCELADO'))).toEqual([false, false]);
    expect(back.map((text) => [text.includes('Sedue'), text.includes('DUPLICADO')])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(await printer.poll()).toBe(false);
    await remove(id);
  });

  it('is how the kitchen sees an order that no screen has shown, when it is printed', async () => {
    const { id, path } = await add('star-cloudprnt');
    const order = await place();
    const seenAt = async () =>
      ((await call(getOrder, { params: { id: order.id } }, asCook)).body as { seenAt: string | null }).seenAt;
    const [lost, good] = [fakeStar({ path, send, fate: always('dies before printing') }), always('prints')];
    await lost.poll();
    expect(await seenAt()).toBeNull();
    const [job] = await jobsOf(id);
    expect((await call(reprint, { params: { id: job?.id }, headers: key() }, asCook)).status).toBe(201);
    await fakeStar({ path, send, fate: good }).poll();
    expect(await seenAt()).toBe(services.clock().toISOString());
    const rows = await services.read((tx) =>
      tx.all<object>("SELECT staff_id FROM order_events WHERE order_id = ? AND type = 'seen'", order.id),
    );
    expect(rows).toEqual([{ staffId: null }]);
    await remove(id);
  });

  it('that waited for paper until its order was over is skipped, and the next one is printed', async () => {
    const { id, path } = await add('star-cloudprnt');
    const over = await place({ customer: { name: 'Pasada' } });
    await app.inject({ method: 'POST', url: path, payload: { statusCode: '410' } });
    await finishOrders();
    const body = { status: 'completed' };
    expect((await call(changeStatus, { params: { id: over.id }, body }, asCook)).status).toBe(200);
    await place({ customer: { name: 'Vigente' } });
    const printer = fakeStar({ path, send, fate: always('prints') });
    for (const _ of [1, 2, 3]) await printer.poll();
    expect(printer.papers.map(textOf).map((text) => text.includes('Vigente'))).toEqual([true]);
    expect((await jobsOf(id)).map(({ state }) => state)).toEqual(['printed', 'skipped']);
    // A person's wish is printed all the same, and as no copy.
    const wish = { kind: 'ticket', orderId: over.id };
    expect((await call(print, { params: { id }, headers: key(), body: wish }, asCook)).body).toMatchObject({
      isCopy: false,
    });
    await printer.poll();
    expect(textOf(printer.papers[1])).toContain('Pasada');
    await remove(id);
  });
});

describe('a paper in doubt', () => {
  it('is printed again by a person alone, once and as a copy, or marked as printed', async () => {
    const { id, path } = await add('star-cloudprnt');
    await place();
    const broken = fakeStar({ path, send, fate: always('dies after printing') });
    await broken.poll();
    pass(60_000);
    const [job] = await jobsOf(id);
    expect(job?.state).toBe('unconfirmed');
    expect(await printerOf(id)).toMatchObject({ silent: true, doubtful: 1 });
    const mended = fakeStar({ path, send, fate: always('prints') });
    await mended.poll();
    expect(mended.papers).toHaveLength(0);

    const headers = key();
    const request = { params: { id: job?.id }, headers };
    const [first, again] = [await call(reprint, request, asCook), await call(reprint, request, asCook)];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    await mended.poll();
    await mended.poll();
    expect(mended.papers).toHaveLength(1);
    expect(textOf(mended.papers[0])).toContain('DUPLICADO');
    expect(await printerOf(id)).toMatchObject({ silent: false, doubtful: 0 });

    const marked = await call(markPrinted, { params: { id: job?.id } }, asCook);
    expect(marked.body).toMatchObject({ state: 'printed' });
    expect((await call(markPrinted, { params: { id: job?.id } }, asCook)).body).toMatchObject({
      code: 'print-job-settled',
    });
    await remove(id);
  });

  it('without paper has failed: the jobs after it wait, and the printer’s trouble is said until it prints again', async () => {
    const { id, path } = await add('epson-sdp');
    await place();
    await place();
    const empty = fakeEpson({ path, send, fate: always('has no paper') });
    await empty.poll();
    await empty.poll();
    expect((await jobsOf(id)).map(({ state }) => state)).toEqual(['failed', 'pending']);
    expect(await printerOf(id)).toMatchObject({ trouble: 'EPTR_REC_EMPTY', waiting: 1, doubtful: 1 });
    pass(31_000);
    const filled = fakeEpson({ path, send, fate: always('prints') });
    await filled.poll();
    expect(filled.papers).toHaveLength(1);
    expect(await printerOf(id)).toMatchObject({ trouble: null, waiting: 0, doubtful: 1 });
    await remove(id);
  });
});

describe('a Star printer', () => {
  it('gets a job once, however often it asks for it, and says what became of it as often as it likes', async () => {
    const { id, path } = await add('star-cloudprnt');
    await place();
    const post = (statusCode: string) => app.inject({ method: 'POST', url: path, payload: { statusCode } });
    expect((await post('410%20Paper%20out')).json()).toEqual({ jobReady: false });
    expect(await printerOf(id)).toMatchObject({ trouble: '410 Paper out', waiting: 1 });
    const { jobToken: token } = (await post('200%20OK')).json() as { jobToken: string };
    const get = () => app.inject({ method: 'GET', url: path, query: { token, type: 'application/vnd.star.line' } });
    const answers = await Promise.all([get(), get(), get()]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 404, 404]);
    const done = (as: string, code: string) => app.inject({ method: 'DELETE', url: path, query: { token: as, code } });
    expect((await done('another', '200 OK')).statusCode).toBe(404);
    expect((await done(token, '200 OK')).statusCode).toBe(200);
    expect((await done(token, '520')).statusCode).toBe(200);
    expect((await jobsOf(id))[0]).toMatchObject({ state: 'printed', result: '200 OK' });
    await remove(id);
    expect((await post('200%20OK')).statusCode).toBe(404);
  });
});

describe('a receipt', () => {
  it('is printed when somebody asks, opens the drawer once, and says DUPLICADO the second time', async () => {
    const { id, path } = await add('epson-sdp', { tickets: false, drawer: true });
    const order = await place({ lines: [line('Revueltas', 3)], tipCents: 45 });
    const printer = fakeEpson({ path, send, fate: always('prints') });
    expect(await printer.poll()).toBe(false);
    for (const _ of [1, 2]) {
      const body = { kind: 'receipt', orderId: order.id };
      expect((await call(print, { params: { id }, headers: key(), body }, { as: 'waiter' })).status).toBe(201);
      await printer.poll();
    }
    const [first, second] = printer.papers.map(textOf);
    expect(first).toContain((order.totalCents / 100).toFixed(2));
    expect(first).toContain('IVA incluido (13 %)');
    const kick = '\x1bp\x00';
    expect([first?.includes(kick), second?.includes(kick)]).toEqual([true, false]);
    expect([first?.includes('DUPLICADO'), second?.includes('DUPLICADO')]).toEqual([false, true]);
    await remove(id);
  });
});

describe('the receipt of a cancelled order', () => {
  it('says so, and asks for nothing', async () => {
    const { id, path } = await add('epson-sdp', { tickets: false });
    const order = await place({ lines: [line('Revueltas', 3)] });
    expect((await call(cancelOrder, { params: { id: order.id } }, asCook)).status).toBe(200);
    const body = { kind: 'receipt', orderId: order.id };
    expect((await call(print, { params: { id }, headers: key(), body }, asCook)).status).toBe(201);
    const printer = fakeEpson({ path, send, fate: always('prints') });
    await printer.poll();
    const text = textOf(printer.papers[0]);
    expect(text).toContain('CANCELADO');
    expect(text).toContain('0.00');
    expect(text).not.toContain('Por pagar');
    await remove(id);
  });
});

describe('a ticket that a person asks for', () => {
  it('is the one that waits already', async () => {
    const { id, path } = await add('star-cloudprnt');
    const order = await place();
    const body = { kind: 'ticket', orderId: order.id };
    const wish = async () => (await call(print, { params: { id }, headers: key(), body }, asCook)).body as Job;
    const [first, second] = [await wish(), await wish()];
    expect([first.id, first.isCopy]).toEqual([second.id, false]);
    const printer = fakeStar({ path, send, fate: always('prints') });
    for (const _ of [1, 2]) await printer.poll();
    expect(printer.papers).toHaveLength(1);
    expect((await wish()).isCopy).toBe(true);
    await remove(id);
  });
});

describe('what is no printer’s', () => {
  it('is refused: wrong secrets, another protocol’s, bodies that are none, and too large ones', async () => {
    const { id, path } = await add('epson-sdp');
    const star = path.replace('epson', 'star');
    const ask = async (at: string, payload: string, type = 'application/x-www-form-urlencoded') =>
      (await app.inject({ method: 'POST', url: at, payload, headers: { 'content-type': type } })).statusCode;
    expect(await ask(`${path.slice(0, -32)}${'0'.repeat(32)}`, 'ConnectionType=GetRequest')).toBe(404);
    expect(await ask(star, '{}', 'application/json')).toBe(404);
    expect(await ask(path, 'ConnectionType=Else')).toBe(400);
    expect(await ask(path, 'x'.repeat(40_000))).toBe(413);
    const response = '<printjobid>unknown-token</printjobid><response success="true" code=""/>';
    expect(
      await ask(path, new URLSearchParams({ ConnectionType: 'SetResponse', ResponseFile: response }).toString()),
    ).toBe(200);
    await remove(id);
  });

  it('is counted: an address that tries secrets is held up', async () => {
    const codes: number[] = [];
    for (let tries = 0; tries < 70; tries++) {
      const headers = { 'x-forwarded-for': '198.51.100.7' };
      const path = `/api/v1/print/star/${String(tries).padStart(32, '0')}`;
      codes.push((await app.inject({ method: 'POST', url: path, payload: {}, headers })).statusCode);
    }
    expect(new Set(codes)).toEqual(new Set([404, 429]));
  });
});

describe('a printer’s settings', () => {
  it('are changed on the version that was seen, and its secret is kept as nothing that it could be made from', async () => {
    const { id, path } = await add('star-cloudprnt');
    const change = (version: number) =>
      call(
        changePrinter,
        { params: { id }, headers: { 'if-match': `"${version}"` }, body: { stations: ['comal'] } },
        asManager,
      );
    expect((await change(1)).body).toMatchObject({ stations: ['comal'], version: 2, name: 'Cocina' });
    expect((await change(1)).status).toBe(412);
    const rows = await services.read((tx) => tx.all<object>('SELECT * FROM printers'));
    expect(JSON.stringify(rows)).not.toContain(path.slice(-32));
    await remove(id);
  });
});
