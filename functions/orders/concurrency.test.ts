import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setAvailability } from '../menu/set-availability.ts';
import type { Order } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { cancelOrder } from './cancel-order.ts';
import { changeStatus } from './change-status.ts';
import { getOrder } from './get-order.ts';
import { placeOrder } from './place-order.ts';
import { undoMove } from './undo-move.ts';

/** What several people do to one shop; `order` picks one of those placed so far. */
type Deed =
  | { deed: 'place'; key: number; quantity: number }
  | { deed: 'move'; order: number; to: Status; ifMatch: boolean }
  | { deed: 'undo'; order: number; ifMatch: boolean }
  | { deed: 'cancel'; order: number; ifMatch: boolean };
type Status = Order['status'];

/** The rules of the order’s status, written a second time and independently of the code under test. */
const nextOf: Record<Status, Status[]> = {
  received: ['preparing', 'cancelled'],
  preparing: ['ready', 'cancelled'],
  ready: ['completed', 'cancelled'],
  completed: [],
  cancelled: [],
};

/** An order as the model knows it: the counted portions it took, and every step that was acknowledged, oldest first. */
type Known = { id: string; key: string; taken: number; steps: { status: Status; back: number | undefined }[] };
type Model = { left: number | null; available: boolean; known: Map<string, Known> };

const shop = await openTestShop();
const { call, item, line, services } = shop;
const loroco = item('Loroco');
const as = 'kitchen';
let runs = 0;

const countedNow = async () =>
  (await services.db.menuItem.findUniqueOrThrow({ where: { id: loroco.id } })).portionsLeft;

const place = (key: string, quantity: number) =>
  call(placeOrder, {
    headers: { 'idempotency-key': key },
    body: { channel: 'pickup', customer: { name: 'Ana' }, lines: [line('Loroco', quantity)] },
  });

/** Everybody's deeds at once, as their phones and tablets would send them. */
class Together implements fc.AsyncCommand<Model, string> {
  readonly deeds: Deed[];
  constructor(deeds: Deed[]) {
    this.deeds = deeds;
  }
  check = () => true;
  toString = () => `together(${JSON.stringify(this.deeds)})`;

  async run(model: Model, run: string): Promise<void> {
    const before = structuredClone([...model.known.values()]);
    const leftBefore = model.left;
    let takes = 0;
    /** Takes portions (above zero) or puts them back (below); items without a portion count are left alone. */
    const take = (portions: number) => {
      if (model.left === null) return;
      model.left -= portions;
      takes += Math.max(0, portions);
    };
    const pick = (index: number) => before[index % Math.max(1, before.length)];
    const answers = await Promise.all(
      this.deeds.map(async (deed) => {
        if (deed.deed === 'place') return { deed, answer: await place(`${run}-${deed.key}`, deed.quantity) };
        const order = pick(deed.order);
        if (order === undefined) return undefined;
        const version = { 'if-match': deed.ifMatch ? `"${order.steps.length}"` : undefined };
        const request = { params: { id: order.id }, headers: version };
        if (deed.deed === 'move') {
          return { deed, order, answer: await call(changeStatus, { ...request, body: { status: deed.to } }, { as }) };
        }
        return { deed, order, answer: await call(deed.deed === 'undo' ? undoMove : cancelOrder, request, { as }) };
      }),
    );

    // Accepted changes of one order, by the version each was given, are one history that the rules allow.
    const accepted = answers.flatMap((one) =>
      one !== undefined && one.answer.status < 300 ? [{ ...one, body: one.answer.body as Order }] : [],
    );
    for (const { deed, answer, body } of accepted) {
      if (deed.deed !== 'place' || answer.headers['idempotency-replayed'] === 'true') continue;
      expect([body.version, body.status]).toEqual([1, 'received']);
      const key = `${run}-${deed.key}`;
      const steps = [{ status: 'received' as const, back: undefined }];
      const taken = leftBefore === null ? 0 : deed.quantity;
      take(taken);
      model.known.set(body.id, { id: body.id, key, taken, steps });
    }
    const changes = accepted.filter(({ deed }) => deed.deed !== 'place');
    for (const { deed, body, order } of changes.toSorted((a, b) => a.body.version - b.body.version)) {
      const { steps = [], taken = 0 } = model.known.get(body.id) ?? {};
      const now = steps.at(-1);
      expect(body.version, 'one version for each change, none twice').toBe(steps.length + 1);
      if (deed.deed !== 'place' && deed.ifMatch) expect(body.version).toBe((order?.steps.length ?? 0) + 1);
      if (now === undefined) throw new Error('an order was changed that was never placed');
      if (deed.deed === 'undo') {
        const back = steps[now.back ?? -1];
        expect(body.status).toBe(back?.status);
        steps.push({ status: body.status, back: back?.back });
        if (now.status === 'cancelled') take(taken);
      } else {
        const to = deed.deed === 'move' ? deed.to : 'cancelled';
        expect(nextOf[now.status]).toContain(to);
        expect(body.status).toBe(to);
        steps.push({ status: to, back: steps.length - 1 });
        if (to === 'cancelled') take(-taken);
      }
    }

    // What was refused could not have been done: when it was alone with its order, the rules themselves forbid it.
    const busy = new Set(changes.map(({ body }) => body.id));
    for (const one of answers) {
      if (one === undefined || one.answer.status < 300) continue;
      const { deed, order, answer } = one;
      const couldBeShort = (portions: number) => leftBefore !== null && leftBefore - takes < portions;
      if (deed.deed === 'place') {
        const isReused = this.deeds.some((other) => other !== deed && other.deed === 'place' && other.key === deed.key);
        const wasKnown = before.some(({ key }) => key === `${run}-${deed.key}`);
        const reasons = [!model.available, couldBeShort(deed.quantity), isReused, wasKnown];
        expect(reasons, JSON.stringify([deed, answer.body])).toContain(true);
      } else if (order !== undefined && !busy.has(order.id)) {
        const now = order.steps.at(-1) ?? { status: 'cancelled' as const, back: undefined };
        const to = deed.deed === 'move' ? deed.to : 'cancelled';
        const reasons =
          deed.deed === 'undo'
            ? [now.back === undefined, now.status === 'cancelled' && couldBeShort(order.taken)]
            : [!nextOf[now.status].includes(to)];
        expect(reasons, JSON.stringify([deed, answer.body])).toContain(true);
      }
    }
    await checkShop(model, run);
  }
}

/** The kitchen counts what is left, or sells out: alone, because only then is it known what it meant. */
class Count implements fc.AsyncCommand<Model, string> {
  readonly left: number | null;
  readonly available: boolean;
  constructor(left: number | null, available: boolean) {
    this.left = left;
    this.available = available;
  }
  check = () => true;
  toString = () => `count(${this.left}, ${this.available})`;

  async run(model: Model, run: string): Promise<void> {
    const body = { available: this.available, portionsLeft: this.left };
    expect(await call(setAvailability, { params: { id: loroco.id }, body }, { as })).toMatchObject({ status: 200 });
    Object.assign(model, { left: this.left, available: this.available });
    await checkShop(model, run);
  }
}

/** No order lost, none twice; numbers without gaps; portions never negative; each order's history is what was acknowledged. */
async function checkShop(model: Model, run: string): Promise<void> {
  const keys = await services.db.idempotencyKey.findMany({ where: { key: { startsWith: `guest ${run}-` } } });
  const stored = new Map(keys.map(({ key, body }) => [key.replace('guest ', ''), (JSON.parse(body) as Order).id]));
  expect(stored).toEqual(new Map([...model.known.values()].map(({ key, id }) => [key, id])));

  const numbers = await services.db.order.findMany({ select: { number: true }, orderBy: { number: 'asc' } });
  expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, index) => index + 1));

  for (const { id, steps } of model.known.values()) {
    const { body } = (await call(getOrder, { params: { id } }, { as })) as { body: Order };
    expect(body.history.map(({ status }) => status)).toEqual(steps.map(({ status }) => status));
    expect([body.status, body.version]).toEqual([steps.at(-1)?.status, steps.length]);
  }
  expect(await countedNow()).toBe(model.left);
  expect(model.left ?? 0).toBeGreaterThanOrEqual(0);
}

const index = fc.nat(3);
const ifMatch = fc.boolean();
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ deed: fc.constant('place'), key: fc.nat(12), quantity: fc.integer({ min: 1, max: 4 }) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      deed: fc.constant('move'),
      order: index,
      to: fc.constantFrom(
        'preparing',
        'preparing',
        'ready',
        'ready',
        'completed',
        'completed',
        'cancelled',
        'received',
      ),
      ifMatch,
    }),
  },
  { weight: 2, arbitrary: fc.record({ deed: fc.constant('undo'), order: index, ifMatch }) },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant('cancel'), order: index, ifMatch }) },
);
const together = fc.array(deed, { minLength: 1, maxLength: 8, size: 'max' }).map((deeds) => new Together(deeds));
const count = fc
  .tuple(fc.option(fc.nat(12)), fc.constantFrom(true, true, false))
  .map(([left, available]) => new Count(left, available));
const commands = fc.commands<Model, string, false>([together, together, together, count], {
  maxCommands: 16,
  size: 'max',
});

describe('many people at once', () => {
  it('do with the orders what they could have done one after the other', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(commands, async (sequence) => {
        const run = `model-${++runs}`;
        const left = await countedNow();
        await call(setAvailability, { params: { id: loroco.id }, body: { available: true } }, { as });
        await fc.asyncModelRun(() => ({ model: { left, available: true, known: new Map() }, real: run }), sequence);
      }),
      { numRuns: 40 },
    );
  });
});
