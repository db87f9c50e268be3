import fc from 'fast-check';
import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { liveStream, problem, server } from '../../test/server.ts';
import { placed } from '../../test/shop.ts';
import { ApiProblem, api, unwrap } from '../api/client.ts';
import type { Order, OrderEvent } from '../api/types.ts';
import { collection, keepNewest, type LiveResource, openResource, single } from './live-resource.ts';

/** A thing of the server. `history` names the database it comes from, so that a test sees items that outlived a reset. */
type Thing = { id: string; version: number; history: number; open: boolean };

const isNewer = (thing: Thing, shown: Thing) => thing.version > shown.version;
const ids = ['a', 'b', 'c'];

const action = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('change' as const), which: fc.nat(2), open: fc.boolean() }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('deliver' as const), which: fc.nat() }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('ask' as const), which: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('read' as const) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('answer' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('fail' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restore' as const) }) },
);

type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

/** A server that changes, and a network that delivers events in any order and twice, and answers late or never. */
function aServer() {
  let things = new Map<string, Thing>(ids.map((id) => [id, { id, version: 1, history: 0, open: true }]));
  let backup = things;
  let history = 0;
  /** The events of this history; any of them may still arrive, more than once. */
  let events: Thing[] = [];
  const requests: { answer: () => void; fail: () => void }[] = [];
  const inTime = <T>(value: T) => {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    requests.push({ answer: () => resolve(value), fail: () => reject(new ApiProblem(0, {})) });
    return promise;
  };
  const open = () => [...things.values()].filter((thing) => thing.open);
  return {
    open,
    thing: (id: string) => things.get(id) as Thing, // all of `ids` are there
    events: () => events,
    requests,
    history: () => history,
    read: () => inTime(open()),
    ask: (id: string) => inTime(things.get(id) as Thing),
    change(id: string, isOpen: boolean) {
      const version = (things.get(id)?.version ?? 0) + 1;
      const thing = { id, version, history, open: isOpen };
      things = new Map(things).set(id, thing);
      events.push(thing);
    },
    restore() {
      history += 1;
      things = new Map([...backup].map(([id, thing]) => [id, { ...thing, history }]));
      backup = things;
      events = [];
    },
  };
}

const settle = async () => {
  for (let turn = 0; turn < 6; turn += 1) await undefined;
};

type Newest = Pick<
  ReturnType<typeof keepNewest<unknown, Thing, unknown>>,
  'resets' | 'learn' | 'ask' | 'readAll' | 'reset'
>;

/** Plays `actions`, checks after each what is shown, and then lets everything arrive. */
async function play(
  actions: Action[],
  follow: (read: () => Promise<Thing[]>) => { newest: Newest; shown: () => Map<string, Thing> },
) {
  const from = aServer();
  const { newest, shown } = follow(from.read);
  const quietly = (asked: Promise<unknown>) => void asked.catch(() => undefined);
  /** The server's history at each reset that was finished. */
  let resetTo = 0;
  let before = { resets: 0, things: shown() };
  const check = () => {
    const resets = newest.resets.value;
    const things = shown();
    for (const [id, thing] of things) {
      const was = before.things.get(id);
      if (resets === before.resets && was?.history === thing.history)
        expect(thing.version).toBeGreaterThanOrEqual(was.version);
      if (resets > before.resets) expect(thing.history).toBeGreaterThanOrEqual(resetTo);
    }
    before = { resets, things };
  };
  const step = async (act: Action) => {
    switch (act.kind) {
      case 'change':
        from.change(ids[act.which] ?? 'a', act.open);
        break;
      case 'deliver': {
        const event = from.events()[act.which % (from.events().length || 1)];
        if (event === undefined) break;
        newest.learn(event);
        expect(shown().get(event.id)?.version).toBeGreaterThanOrEqual(event.version);
        break;
      }
      case 'ask':
        quietly(newest.ask(() => from.ask(ids[act.which] ?? 'a')));
        break;
      case 'read':
        quietly(newest.readAll());
        break;
      case 'answer':
      case 'fail':
        from.requests.splice(act.which % (from.requests.length || 1), 1)[0]?.[act.kind]();
        break;
      case 'restore':
        from.restore();
        resetTo = from.history();
        quietly(newest.reset());
        break;
      default:
        act satisfies never;
    }
    await settle();
    check();
  };
  for (const act of actions) await step(act);
  // The network is good again: everything is read anew, and changes during that read arrive before its answer.
  const isReset = resetTo > 0;
  quietly(isReset ? newest.reset() : newest.readAll());
  for (const [index, id] of ids.entries()) {
    from.change(id, index !== 1);
    if (!isReset) newest.learn(from.thing(id));
    else {
      quietly(newest.ask(() => from.ask(id)));
      from.requests.pop()?.answer();
    }
  }
  await settle();
  check();
  for (const { answer } of from.requests.splice(0)) answer();
  await settle();
  check();
  return { from, shown: shown() };
}

describe('what is followed live', () => {
  it('is the server’s list in the end, and never older than before, with answers late, doubled, lost or reset', async () => {
    const shape = collection<Thing>({ idOf: ({ id }) => id, isNewer });
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 40 }), async (actions) => {
        const { from, shown } = await play(actions, (read) => {
          const newest = keepNewest({ shape, read });
          return { newest, shown: () => new Map(newest.shown.peek()) };
        });
        const open = [...shown.values()].filter((thing) => thing.open);
        const byId = (things: Thing[]) => things.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(byId(open)).toEqual(byId(from.open()));
      }),
      { numRuns: 500 },
    );
  });

  it('is the newest version of one thing, by the same rules', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 40 }), async (actions) => {
        // It is always there to be read: what is gone is another test's.
        const only = actions.map((act) =>
          act.kind === 'change' ? { ...act, which: 0, open: true } : act.kind === 'ask' ? { ...act, which: 0 } : act,
        );
        const { from, shown } = await play(only, (read) => {
          const newest = keepNewest<Thing | undefined, Thing, Thing>({
            shape: single(isNewer),
            read: () =>
              read().then((open) => open.find(({ id }) => id === 'a') ?? Promise.reject(new ApiProblem(0, {}))),
          });
          return { newest, shown: () => new Map(newest.shown.peek() && [['a', newest.shown.peek() as Thing]]) };
        });
        expect(shown.get('a')).toEqual(from.thing('a'));
      }),
      { numRuns: 500 },
    );
  });

  it('is removed when it left the list while the stream was down, and not when it changed during the read', () => {
    const shape = collection<Thing>({ idOf: ({ id }) => id, isNewer });
    const thing = { id: 'a', version: 2, history: 0, open: true };
    const shown = shape.withItem(shape.nothing, thing);
    expect([...shape.withWhole(shown, [], shown)]).toEqual([]);
    const changed = shape.withItem(shown, { ...thing, version: 3 });
    expect(shape.withWhole(changed, [], shown)).toBe(changed);
    expect(shape.withWhole(shown, [], shape.nothing)).toBe(shown);
  });

  it('stays the same object while nothing is newer, so that nothing is rendered again', () => {
    const shape = collection<Thing>({ idOf: ({ id }) => id, isNewer });
    const thing = { id: 'a', version: 2, history: 0, open: true };
    const shown = shape.withItem(shape.nothing, thing);
    expect(shape.withItem(shown, { ...thing })).toBe(shown);
    expect(shape.withItem(shown, { ...thing, version: 1 })).toBe(shown);
    expect(shape.withWhole(shown, [{ ...thing }], shown)).toBe(shown);
  });
});

describe('an order that is followed', () => {
  const order = placed({ channel: 'counter', lines: [], tipCents: 0 });
  const version = (number: number): OrderEvent => ({
    type: 'order.moved',
    orderId: order.id,
    at: order.placedAt,
    order: { ...order, version: number },
  });
  let resource: LiveResource<Order | undefined, Order> | undefined;
  afterEach(() => resource?.close());

  const follow = () => {
    resource = openResource<Order | undefined, Order, Order, OrderEvent>({
      shape: single((item, shown) => item.version > shown.version),
      path: `/api/v1/orders/${order.id}/events`,
      itemOf: (event) => event.order,
      read: () => unwrap(api.GET('/api/v1/orders/{id}', { params: { path: { id: order.id } } })),
      streams: 'state',
      isGone: (problem) => problem instanceof ApiProblem && problem.code === 'order-not-found',
    });
    return resource;
  };
  const answers = (...responses: (() => Response)[]) =>
    http.get('/api/v1/orders/:id/events', () => (responses.length > 1 ? responses.shift() : responses[0])?.());

  it('is gone when the API refuses the stream and does not know the order either', async () => {
    server.use(
      answers(() => problem(404, 'order-not-found')),
      http.get('/api/v1/orders/:id', () => problem(404, 'order-not-found')),
    );
    const { gone, live } = follow();
    await vi.waitFor(() => expect(gone.value).toBe(true));
    expect(live.state.value).toBe('stale');
  });

  it('is not gone because a proxy refuses the stream: the stream is retried, and meanwhile the order is read', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const stream = liveStream();
    server.use(
      answers(
        () => HttpResponse.html('<h1>Deploying</h1>', { status: 404 }),
        () => stream.response(),
      ),
      http.get('/api/v1/orders/:id', () => HttpResponse.json({ ...order, version: 4 })),
    );
    const { gone, shown, live } = follow();
    await vi.waitFor(() => expect(shown.value?.version).toBe(4));
    expect(live.state.value).toBe('stale');
    stream.send(9, version(5));
    await vi.waitFor(() => expect(shown.value?.version).toBe(5), 5_000);
    expect([gone.value, live.state.value]).toEqual([false, 'live']);
  });

  it('is not called up to date while only the heartbeat before it has arrived', async () => {
    const stream = liveStream();
    server.use(answers(() => stream.response()));
    const { shown, live } = follow();
    stream.heartbeat();
    await vi.waitFor(() => expect(live.lastMessageAt.value).toBeDefined());
    expect([shown.value, live.state.value]).toEqual([undefined, 'connecting']);
    stream.send(9, version(5));
    await vi.waitFor(() => expect([shown.value?.version, live.state.value]).toEqual([5, 'live']));
  });

  it('is the version of a restored backup, although that is lower, and not an answer from before the restore', async () => {
    const stream = liveStream();
    const late = Promise.withResolvers<Order>();
    server.use(
      answers(() => stream.response()),
      http.get('/api/v1/orders/:id', () => HttpResponse.json({ ...order, version: 2 })),
    );
    const { shown, resets, ask } = follow();
    stream.send(9, version(5));
    await vi.waitFor(() => expect(shown.value?.version).toBe(5));
    const asked = ask(() => late.promise);
    stream.reset(3);
    await vi.waitFor(() => expect([shown.value?.version, resets.value]).toEqual([2, 1]));
    late.resolve({ ...order, version: 6 });
    await asked;
    expect(shown.value?.version).toBe(2);
  });
});
