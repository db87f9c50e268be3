import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventIdPattern, formatEventId, isInLog, parseEventId } from './event-id.ts';

const history = fc.stringMatching(/^[0-9a-f]{16}$/);
const seq = fc.nat(1_000_000);

describe('the id of an event', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(history, seq, (name, place) => {
        const id = formatEventId(name, place);
        expect(id).toMatch(eventIdPattern);
        expect(parseEventId(id)).toEqual({ history: name, seq: place });
      }),
    );
  });

  it('from before histories had names belongs to no history', () => {
    expect('999999').toMatch(eventIdPattern);
    expect(parseEventId('999999')).toEqual({ history: undefined, seq: 999_999 });
  });

  it.each(['', 'yesterday', '-1', '1.5', 'abc-1', '0123456789abcdef', '0123456789ABCDEF-1', '0123456789abcdef--1'])(
    'is not %j',
    (text) => {
      expect(text).not.toMatch(eventIdPattern);
    },
  );
});

describe('a client can go on after the last event it has seen', () => {
  it('only when that event is in this log', () => {
    fc.assert(
      fc.property(history, history, seq, seq, (mine, other, newest, seen) => {
        const inLog = (name: string | undefined) => isInLog({ history: name, seq: seen }, { history: mine, newest });
        expect(inLog(mine)).toBe(seen <= newest);
        expect(inLog(undefined)).toBe(false);
        if (other !== mine) expect(inLog(other)).toBe(false);
      }),
    );
  });
});
