import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canResume, eventIdPattern, formatEventId, parseEventId } from './event-id.ts';

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
  it('exactly when that event is in this log and no more came after it than are told', () => {
    fc.assert(
      fc.property(history, history, seq, seq, fc.nat(2_000), (mine, other, newest, seen, most) => {
        const countAfter = (after: number) => newest - after;
        const resumes = (name: string | undefined) =>
          canResume({ history: name, seq: seen }, { history: mine, newest }, most, countAfter);
        expect(resumes(mine)).toBe(seen <= newest && newest - seen <= most);
        expect(resumes(undefined)).toBe(false);
        if (other !== mine) expect(resumes(other)).toBe(false);
      }),
    );
  });
});
