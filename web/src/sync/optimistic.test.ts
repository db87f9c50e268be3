import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApiProblem } from '../api/client.ts';
import { collection, keepNewest } from './live-resource.ts';
import { type Outcome, optimistic, outcomeOf } from './optimistic.ts';

type Ticket = { id: string; version: number; step: number };

const stale = () => new ApiProblem(412, { code: 'stale-version' });
const silence = () => new ApiProblem(0, {});

/** One screen, a server that other screens change too, and a network that loses requests and answers or delays them. */
function aScreen() {
  const server = new Map<string, Ticket>(['a', 'b'].map((id) => [id, { id, version: 1, step: 0 }]));
  const events: Ticket[] = [];
  /** Versions that the server confirmed as this screen's own, by ticket. */
  const mine = new Map<string, number>();
  const requests: { carryOut: () => void; loseRequest: () => void; loseAnswer: () => void }[] = [];
  const shape = collection<Ticket>({ idOf: ({ id }) => id, isNewer: (next, known) => next.version > known.version });
  const known = keepNewest({ shape, first: new Map(server), read: async () => [...server.values()] });
  const screen = optimistic<Ticket, number>({
    items: known.shown,
    apply: (ticket, step) => (ticket.step === step ? ticket : { ...ticket, step }),
    ask: known.ask,
    read: async (id) => server.get(id) ?? Promise.reject(silence()),
    mostUndoable: 2,
  });
  const write = (id: string, step: number): Ticket => {
    const ticket = { id, version: (server.get(id)?.version ?? 0) + 1, step };
    server.set(id, ticket);
    events.push(ticket);
    return ticket;
  };
  const send = (ticket: Ticket, step: number) => {
    const { promise, resolve, reject } = Promise.withResolvers<Ticket>();
    const change = () => (server.get(ticket.id)?.version === ticket.version ? write(ticket.id, step) : undefined);
    requests.push({
      carryOut: () => {
        const now = change();
        if (now === undefined) reject(stale());
        else resolve(now);
      },
      loseRequest: () => reject(silence()),
      loseAnswer: () => {
        change();
        reject(silence());
      },
    });
    return promise;
  };
  const outcomes: (Outcome<Ticket> | undefined)[] = [];
  const commit = async (id: string, by: 1 | -1) => {
    const ticket = screen.shown.peek().get(id);
    if (ticket === undefined) return;
    const isUndo = by === -1;
    const outcome = await screen.commit(ticket, ticket.step + by, () => send(ticket, ticket.step + by), { isUndo });
    outcomes.push(outcome);
    if (outcome?.kind === 'done' && !isUndo) mine.set(id, outcome.answer.version);
  };
  return { server, events, requests, known, screen, write, commit, mine, outcomes };
}

const id = fc.constantFrom('a', 'b');
const action = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), id }),
  fc.record({ kind: fc.constant('undo' as const), id }),
  fc.record({ kind: fc.constant('someone else moves' as const), id }),
  fc.record({ kind: fc.constant('event' as const), which: fc.nat() }),
  fc.record({ kind: fc.constantFrom('carryOut', 'loseRequest', 'loseAnswer'), which: fc.nat() }),
);

const settle = async () => {
  for (let turn = 0; turn < 8; turn += 1) await undefined;
};

describe('changes that are shown before the server has agreed', () => {
  it('are what the server has in the end, never undo another screen’s, and can be taken back while they are the last', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 40 }), async (actions) => {
        const { server, events, requests, known, screen, write, commit, mine } = aScreen();
        const check = () => {
          for (const [ticketId, step] of screen.pending.peek())
            expect(screen.shown.peek().get(ticketId)?.step).toBe(step);
          for (const { id: ticketId, version } of screen.undoable.peek()) {
            expect(mine.get(ticketId)).toBe(version);
            expect(known.shown.peek().get(ticketId)?.version).toBe(version);
          }
        };
        for (const act of actions) {
          if (act.kind === 'move') void commit(act.id, 1);
          else if (act.kind === 'undo') void commit(act.id, -1);
          else if (act.kind === 'someone else moves') write(act.id, (server.get(act.id)?.step ?? 0) + 10);
          else if (act.kind === 'event') {
            const event = events[act.which % (events.length || 1)];
            if (event !== undefined) known.learn(event);
          } else requests.splice(act.which % (requests.length || 1), 1)[0]?.[act.kind as 'carryOut'](); // one of its three
          await settle();
          check();
        }
        for (const { carryOut } of requests.splice(0)) carryOut();
        await settle();
        for (const event of events) known.learn(event);
        check();
        expect(screen.pending.peek().size).toBe(0);
        expect(new Map(screen.shown.peek())).toEqual(server);
        const last = [...mine].filter(([ticketId, version]) => server.get(ticketId)?.version === version);
        expect(
          screen.undoable
            .peek()
            .map((each) => each.id)
            .toSorted(),
        ).toEqual(last.map(([ticketId]) => ticketId).toSorted());
      }),
      { numRuns: 500 },
    );
  });

  it('are made once for a double tap', async () => {
    const { commit, requests, outcomes, server } = aScreen();
    void commit('a', 1);
    void commit('a', 1);
    await settle();
    expect([requests.length, outcomes]).toEqual([1, [undefined]]);
    requests[0]?.carryOut();
    await settle();
    expect(server.get('a')).toMatchObject({ version: 2, step: 1 });
  });

  it('say after a conflict how the item is now, which is shown', async () => {
    const { commit, requests, outcomes, write, screen } = aScreen();
    void commit('a', 1);
    const theirs = write('a', 10);
    requests[0]?.carryOut();
    await settle();
    expect(outcomes).toMatchObject([{ kind: 'conflict', now: theirs }]);
    expect(screen.shown.peek().get('a')).toEqual(theirs);
  });

  it('leave every other item the object it was, so that only what was changed is rendered', async () => {
    const { screen, commit, requests } = aScreen();
    const before = screen.shown.peek();
    void commit('a', 1);
    const meanwhile = screen.shown.peek();
    expect(meanwhile.get('b')).toBe(before.get('b'));
    void commit('b', 1);
    expect(screen.shown.peek().get('a')).toBe(meanwhile.get('a'));
    await settle();
    for (const { loseRequest } of requests) loseRequest();
    await settle();
    expect(screen.shown.peek()).toBe(before);
  });
});

describe('how a request ended', () => {
  it.each([
    ['done', () => Promise.resolve('answer')],
    ['conflict', () => Promise.reject(stale())],
    ['conflict', () => Promise.reject(new ApiProblem(409, { code: 'illegal-transition' }))],
    ['refused', () => Promise.reject(new ApiProblem(401, { code: 'not-signed-in' }))],
    ['unanswered', () => Promise.reject(silence())],
    ['unanswered, when a proxy’s page came instead,', () => Promise.reject(new ApiProblem(404, {}))],
  ])('is %s', async (kind, request) => {
    expect((await outcomeOf<unknown>(request)).kind).toBe(kind.split(',')[0]);
  });
});
