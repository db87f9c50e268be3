import { describe, expect, it } from 'vitest';
import { readSessionCookie, sessionCookie } from './session-cookie.ts';

describe('the session cookie', () => {
  it.each([
    ['alone', 'session=abc', 'abc'],
    ['among others', 'theme=dark; session=abc; lang=es', 'abc'],
    ['without spaces', 'theme=dark;session=abc', 'abc'],
    ['not another whose name only ends like it', 'my-session=no', undefined],
    ['not another whose name only begins like it', 'session2=no', undefined],
    ['not in an empty header', '', undefined],
    ['not without a header', undefined, undefined],
  ])('is found %s', (_name, header, token) => {
    expect(readSessionCookie(header)).toBe(token);
  });

  it('comes back as it was set', () => {
    const set = sessionCookie('a-token_of-the_session', 1_000, true);
    expect(readSessionCookie(set.split(';', 1)[0])).toBe('a-token_of-the_session');
  });
});
