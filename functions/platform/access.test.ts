import { describe, expect, it } from 'vitest';
import { authorise, signedIn } from './access.ts';
import type { Actor } from './actor.ts';
import type { AnyFunction } from './define-function.ts';
import { Problem } from './problems.ts';
import type { Role } from './schemas.ts';

const actor = (role: Role): Actor => ({
  staffId: '019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10',
  name: role,
  role,
  mustChangePassword: false,
  tokenHash: '',
  expiresAt: new Date('2026-11-22T06:00:00Z'),
});

/** The code of the problem that refuses the caller; undefined: the call is allowed. */
function refusal(access: AnyFunction['access'], role: Role | undefined): string | undefined {
  try {
    authorise({ access }, role === undefined ? undefined : actor(role));
    return undefined;
  } catch (error) {
    return error instanceof Problem ? error.code : String(error);
  }
}

describe('who may call what', () => {
  it.each<[AnyFunction['access'], Role | undefined, string | undefined]>([
    ['public', undefined, undefined],
    ['public', 'waiter', undefined],
    [['kitchen'], undefined, 'not-signed-in'],
    [['kitchen'], 'waiter', 'not-allowed'],
    [['kitchen'], 'kitchen', undefined],
    [['kitchen'], 'manager', undefined],
    [['waiter', 'kitchen'], 'waiter', undefined],
    [['manager'], 'waiter', 'not-allowed'],
    [['manager'], 'kitchen', 'not-allowed'],
    [['manager'], 'manager', undefined],
  ])('what is for %s answers a caller who is %s: %s', (access, role, expected) => {
    expect(refusal(access, role)).toBe(expected);
  });

  it('is closed to somebody who has a first password, but for what lets them change it', () => {
    const unready = { ...actor('manager'), mustChangePassword: true };
    expect(() => authorise({ access: ['manager'] }, unready)).toThrow('Choose a password of your own first');
    expect(authorise({ access: ['waiter'], withFirstPassword: true }, unready)).toBe(unready);
    expect(authorise({ access: 'public' }, unready)).toBeUndefined();
    expect(authorise({ access: 'public' }, actor('waiter'))).toMatchObject({ role: 'waiter' });
  });

  it('does not let a function that is for staff run without any', () => {
    expect(() => signedIn({ actor: undefined })).toThrow('Sign in first');
    expect(signedIn({ actor: actor('waiter') })).toMatchObject({ role: 'waiter' });
  });
});
