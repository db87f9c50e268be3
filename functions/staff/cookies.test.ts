import { describe, expect, it } from 'vitest';
import { readCookie, setCookie } from './cookies.ts';

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
    expect(readCookie(header, 'session', false)).toBe(token);
  });

  it.each([false, true])('comes back as it was set, over HTTPS: %s', (secure) => {
    const set = setCookie('session', 'a-token_of-the_session', 1_000, secure);
    expect(readCookie(set.split(';', 1)[0], 'session', secure)).toBe('a-token_of-the_session');
  });

  it('over HTTPS is one that only this host can have set, and no other is taken for it', () => {
    const set = setCookie('session', 'abc', 1_000, true);
    expect(set).toBe('__Host-session=abc; Path=/; Secure; Max-Age=1; HttpOnly; SameSite=Strict');
    expect(readCookie('session=planted', 'session', true)).toBeUndefined();
    expect(readCookie('session=planted; __Host-session=abc', 'session', true)).toBe('abc');
  });

  it('over plain HTTP goes to the API alone, under a name that browsers take there', () => {
    const set = setCookie('session', 'abc', 1_000, false);
    expect(set).toBe('session=abc; Path=/api; Max-Age=1; HttpOnly; SameSite=Strict');
  });
});
