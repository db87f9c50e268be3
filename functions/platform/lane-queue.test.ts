import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LaneQueue } from './lane-queue.ts';

type Kind = { name: string; most: number; mostWaiting?: number };
type Waiting = { since: number; name: string };

describe('the queue of the write lane', () => {
  it('takes turns between the kinds, and of each as many as go together', () => {
    const [orders, edits]: Kind[] = [
      { name: 'orders', most: 2 },
      { name: 'edits', most: 3 },
    ] as const;
    const queue = new LaneQueue<Kind, Waiting>(100);
    for (let index = 0; index < 7; index += 1) queue.put(edits, { since: 0, name: `edit ${index}` });
    for (let index = 0; index < 3; index += 1) queue.put(orders, { since: 0, name: `order ${index}` });
    const turns = Array.from({ length: 6 }, () => queue.take()?.batch.map(({ name }) => name));
    expect(turns).toEqual([
      ['edit 0', 'edit 1', 'edit 2'],
      ['order 0', 'order 1'],
      ['edit 3', 'edit 4', 'edit 5'],
      ['order 2'],
      ['edit 6'],
      undefined,
    ]);
  });

  const kinds: Kind[] = [
    { name: 'orders', most: 4, mostWaiting: 30 },
    { name: 'edits', most: 3, mostWaiting: 5 },
    { name: 'sign-ins', most: 1, mostWaiting: 2 },
    { name: 'jobs', most: 1 },
  ];
  const limit = 8;
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.record({ put: fc.constantFrom(...kinds) }) },
    { weight: 2, arbitrary: fc.constant('take' as const) },
    { weight: 1, arbitrary: fc.record({ lateBefore: fc.nat(60) }) },
  );

  it('loses nothing, keeps the order of a kind, and runs at most one batch of every other kind before the next', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const queue = new LaneQueue<Kind, Waiting>(limit);
        type Known = Waiting & { kind: Kind; ahead: number; turns: Map<Kind, number> };
        let waiting: Known[] = [];
        let clock = 0;
        const take = () => {
          const turn = queue.take();
          if (turn === undefined) return expect(waiting).toEqual([]);
          const { kind, batch } = turn;
          const ofKind = waiting.filter((one) => one.kind === kind);
          // Never an empty turn, and always those that came first.
          expect(batch.length).toBe(Math.min(kind.most, ofKind.length));
          expect(batch.map(({ name }) => name)).toEqual(ofKind.slice(0, batch.length).map(({ name }) => name));
          const taken = new Set(batch.map(({ name }) => name));
          for (const one of waiting) {
            if (taken.has(one.name)) continue;
            one.turns.set(kind, (one.turns.get(kind) ?? 0) + 1);
            const rounds = Math.floor(one.ahead / one.kind.most) + 1;
            if (kind !== one.kind) expect(one.turns.get(kind)).toBeLessThanOrEqual(rounds);
          }
          waiting = waiting.filter(({ name }) => !taken.has(name));
        };
        for (const one of steps) {
          clock += 1;
          if (one === 'take') take();
          else if ('put' in one) {
            const kind = one.put;
            const ahead = waiting.filter((other) => other.kind === kind).length;
            const name = `${kind.name} ${clock}`;
            const room = ahead < (kind.mostWaiting ?? limit);
            expect(queue.put(kind, { since: clock, name })).toBe(room);
            if (room) waiting.push({ since: clock, name, kind, ahead, turns: new Map() });
          } else {
            const late = queue.takeLate(clock - one.lateBefore).map(({ name }) => name);
            const expected = waiting.filter(({ since }) => since < clock - one.lateBefore).map(({ name }) => name);
            expect(late.toSorted()).toEqual(expected.toSorted());
            waiting = waiting.filter(({ name }) => !expected.includes(name));
          }
        }
        while (waiting.length > 0) take();
        expect(queue.take()).toBeUndefined();
      }),
    );
  });
});
