import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SignInThrottle } from './sign-in-throttle.ts';

const at = new Date('2026-11-21T18:00:00Z');
const by = (address: string, account: string, device?: string) => ({ address, account, device });
const later = (ms: number) => new Date(at.getTime() + ms);

function fail(throttle: SignInThrottle, address: string, account: string, times: number) {
  for (let time = 0; time < times; time += 1) throttle.attempted(by(address, account), at);
}

const account = fc.constantFrom('ana', 'berta');
const address = fc.constantFrom<string[]>('192.0.2.1', '192.0.2.2', '2001:db8::1', '2001:db8::2', '2001:db8:0:1::1');
const attempt = fc.record({
  by: fc.record({ address, account, device: fc.option(fc.constantFrom('tablet', 'phone'), { nil: undefined }) }),
  afterMs: fc.integer({ min: 0, max: 10 * 60_000 }),
  outcome: fc.constantFrom('wrong' as const, 'wrong' as const, 'taken back' as const),
});
type Attempts = (typeof attempt extends fc.Arbitrary<infer T> ? T : never)[];

/** What each of `attempts` had to wait; those that had to are not made. Only those that `counts` says are made at all. */
function waits(
  attempts: Attempts,
  counts: (by: Attempts[number]['by']) => boolean = () => true,
): (number | undefined)[] {
  const throttle = new SignInThrottle();
  let now = at.getTime();
  return attempts.map(({ by: who, afterMs, outcome }) => {
    now += afterMs;
    if (!counts(who)) return undefined;
    const waitMs = throttle.waitMs(who, new Date(now));
    if (waitMs > 0) return waitMs;
    throttle.attempted(who, new Date(now));
    if (outcome === 'taken back') throttle.takeBack(who);
    return 0;
  });
}

describe('guessing passwords, from any address', () => {
  it('never makes a known device wait, nor does a known device make anybody else wait', () => {
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 60 }), (attempts) => {
        const together = waits(attempts);
        for (const device of ['tablet', 'phone', undefined]) {
          const alone = waits(attempts, (who) => who.device === device);
          expect(together.map((wait, index) => (alone[index] === undefined ? undefined : wait))).toEqual(alone);
        }
      }),
    );
  });

  it('gains nothing from the addresses of one /64', () => {
    const oneAddress = (who: Attempts[number]['by']) => ({ ...who, address: who.address.replace(/::2$/, '::1') });
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 60 }), (attempts) => {
        expect(waits(attempts)).toEqual(waits(attempts.map((each) => ({ ...each, by: oneAddress(each.by) }))));
      }),
    );
  });
});

describe('the memory of failed sign-ins', () => {
  it('knows nothing of an address or an account at first', () => {
    expect(new SignInThrottle().waitMs(by('192.0.2.1', 'owner'), at)).toBe(0);
  });

  it('counts an address whatever names it tries', () => {
    const throttle = new SignInThrottle();
    for (const name of ['ana', 'berta', 'carla', 'doris', 'elsa']) throttle.attempted(by('192.0.2.1', name), at);
    expect(throttle.waitMs(by('192.0.2.1', 'flor'), at)).toBe(1_000);
    expect(throttle.waitMs(by('192.0.2.2', 'ana'), at)).toBe(0);
  });

  it('counts an account whatever addresses try it, for those that have failed', () => {
    const throttle = new SignInThrottle();
    for (let host = 1; host <= 10; host += 1) throttle.attempted(by(`192.0.2.${host}`, 'owner'), at);
    expect(throttle.waitMs(by('192.0.2.1', 'owner'), at)).toBe(1_000);
    expect(throttle.waitMs(by('192.0.2.1', 'somebody else'), at)).toBe(0);
    expect(throttle.waitMs(by('198.51.100.1', 'owner'), at)).toBe(0);
  });

  it('counts attempts before they are answered, and takes back only the one that was right', () => {
    const throttle = new SignInThrottle();
    fail(throttle, '192.0.2.1', 'owner', 6);
    expect(throttle.waitMs(by('192.0.2.1', 'owner'), at)).toBe(2_000);
    throttle.takeBack(by('192.0.2.1', 'owner'));
    expect(throttle.waitMs(by('192.0.2.1', 'owner'), at)).toBe(1_000);
  });

  it('gives no free guesses at other accounts for signing in to one’s own in between', () => {
    const throttle = new SignInThrottle();
    for (let round = 0; round < 5; round += 1) {
      throttle.attempted(by('192.0.2.1', 'owner'), at);
      throttle.attempted(by('192.0.2.1', 'mallory'), at);
      throttle.takeBack(by('192.0.2.1', 'mallory'));
    }
    expect(throttle.waitMs(by('192.0.2.1', 'owner'), at)).toBe(1_000);
  });

  it('never makes somebody wait who signs in right every time', () => {
    const throttle = new SignInThrottle();
    for (let shift = 0; shift < 100; shift += 1) {
      expect(throttle.waitMs(by('192.0.2.1', 'ana'), at)).toBe(0);
      throttle.attempted(by('192.0.2.1', 'ana'), at);
      throttle.takeBack(by('192.0.2.1', 'ana'));
    }
  });

  it('forgets after a quarter of an hour', () => {
    const throttle = new SignInThrottle();
    fail(throttle, '192.0.2.1', 'owner', 20);
    expect(throttle.waitMs(by('192.0.2.1', 'owner'), later(59_999))).toBe(1);
    expect(throttle.waitMs(by('192.0.2.1', 'owner'), later(15 * 60_000))).toBe(0);
    throttle.attempted(by('192.0.2.1', 'owner'), later(15 * 60_000));
    expect(throttle.waitMs(by('192.0.2.1', 'owner'), later(15 * 60_000))).toBe(0);
  });

  it('counts a known device by itself, whatever its address', () => {
    const throttle = new SignInThrottle();
    for (let host = 1; host <= 5; host += 1) throttle.attempted(by(`192.0.2.${host}`, 'ana', 'tablet'), at);
    expect(throttle.waitMs(by('198.51.100.1', 'ana', 'tablet'), at)).toBe(1_000);
    expect(throttle.waitMs(by('192.0.2.1', 'ana'), at)).toBe(0);
    expect(throttle.waitMs(by('192.0.2.1', 'ana', 'phone'), at)).toBe(0);
  });

  it('remembers ten thousand addresses, and forgets the one that failed longest ago first', () => {
    const throttle = new SignInThrottle();
    fail(throttle, 'first', 'a', 5);
    fail(throttle, 'second', 'b', 5);
    // It fails once more, so now the second is the one that failed longest ago.
    throttle.attempted(by('first', 'a'), at);
    for (let host = 0; host < 9_999; host += 1) throttle.attempted(by(`host ${host}`, 'c'), at);
    expect(throttle.waitMs(by('second', 'b'), at)).toBe(0);
    expect(throttle.waitMs(by('first', 'a'), at)).toBe(2_000);
    throttle.attempted(by('one more', 'c'), at);
    expect(throttle.waitMs(by('first', 'a'), at)).toBe(0);
  });
});
