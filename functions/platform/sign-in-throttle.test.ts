import { describe, expect, it } from 'vitest';
import { SignInThrottle } from './sign-in-throttle.ts';

const at = new Date('2026-11-21T18:00:00Z');
const later = (ms: number) => new Date(at.getTime() + ms);

function fail(throttle: SignInThrottle, address: string, account: string, times: number) {
  for (let time = 0; time < times; time += 1) throttle.attempted(address, account, at);
}

describe('the memory of failed sign-ins', () => {
  it('knows nothing of an address or an account at first', () => {
    expect(new SignInThrottle().waitMs('192.0.2.1', 'owner', at)).toBe(0);
  });

  it('counts an address whatever names it tries', () => {
    const throttle = new SignInThrottle();
    for (const name of ['ana', 'berta', 'carla', 'doris', 'elsa']) throttle.attempted('192.0.2.1', name, at);
    expect(throttle.waitMs('192.0.2.1', 'flor', at)).toBe(1_000);
    expect(throttle.waitMs('192.0.2.2', 'ana', at)).toBe(0);
  });

  it('counts an account whatever addresses try it, for those that have failed', () => {
    const throttle = new SignInThrottle();
    for (let host = 1; host <= 10; host += 1) throttle.attempted(`192.0.2.${host}`, 'owner', at);
    expect(throttle.waitMs('192.0.2.1', 'owner', at)).toBe(1_000);
    expect(throttle.waitMs('192.0.2.1', 'somebody else', at)).toBe(0);
    expect(throttle.waitMs('198.51.100.1', 'owner', at)).toBe(0);
  });

  it('counts attempts before they are answered, and takes back only the one that was right', () => {
    const throttle = new SignInThrottle();
    fail(throttle, '192.0.2.1', 'owner', 6);
    expect(throttle.waitMs('192.0.2.1', 'owner', at)).toBe(2_000);
    throttle.succeeded('192.0.2.1', 'owner');
    expect(throttle.waitMs('192.0.2.1', 'owner', at)).toBe(1_000);
  });

  it('gives nobody free guesses at others for signing in as themselves in between', () => {
    const throttle = new SignInThrottle();
    for (let round = 0; round < 5; round += 1) {
      throttle.attempted('192.0.2.1', 'owner', at);
      throttle.attempted('192.0.2.1', 'mallory', at);
      throttle.succeeded('192.0.2.1', 'mallory');
    }
    expect(throttle.waitMs('192.0.2.1', 'owner', at)).toBe(1_000);
  });

  it('never makes somebody wait who signs in right every time', () => {
    const throttle = new SignInThrottle();
    for (let shift = 0; shift < 100; shift += 1) {
      expect(throttle.waitMs('192.0.2.1', 'ana', at)).toBe(0);
      throttle.attempted('192.0.2.1', 'ana', at);
      throttle.succeeded('192.0.2.1', 'ana');
    }
  });

  it('forgets after a quarter of an hour', () => {
    const throttle = new SignInThrottle();
    fail(throttle, '192.0.2.1', 'owner', 20);
    expect(throttle.waitMs('192.0.2.1', 'owner', later(59_999))).toBe(1);
    expect(throttle.waitMs('192.0.2.1', 'owner', later(15 * 60_000))).toBe(0);
    throttle.attempted('192.0.2.1', 'owner', later(15 * 60_000));
    expect(throttle.waitMs('192.0.2.1', 'owner', later(15 * 60_000))).toBe(0);
  });

  it('remembers ten thousand addresses, and forgets the one that failed longest ago first', () => {
    const throttle = new SignInThrottle();
    fail(throttle, 'first', 'a', 5);
    fail(throttle, 'second', 'b', 5);
    // It fails once more, so now the second is the one that failed longest ago.
    throttle.attempted('first', 'a', at);
    for (let host = 0; host < 9_999; host += 1) throttle.attempted(`host ${host}`, 'c', at);
    expect(throttle.waitMs('second', 'b', at)).toBe(0);
    expect(throttle.waitMs('first', 'a', at)).toBe(2_000);
    throttle.attempted('one more', 'c', at);
    expect(throttle.waitMs('first', 'a', at)).toBe(0);
  });
});
