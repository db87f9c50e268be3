type CookieName = 'session' | 'device' | 'enrolled';

/**
 * Over HTTPS the name begins with `__Host-` (RFC 6265bis §4.1.3.2): a browser takes such a cookie only from this very host,
 * over HTTPS, and for all of it, so that no neighbour under the same domain can plant one. Over plain HTTP, as at
 * `npm start` and in the shop's own network, browsers refuse the prefix.
 */
const fullName = (name: CookieName, secure: boolean): string => (secure ? `__Host-${name}` : name);

/**
 * A Set-Cookie header: scripts cannot read it, other sites cannot send it, and over HTTPS it never travels without. An
 * empty value with 0 ms takes the cookie away.
 */
export function setCookie(name: CookieName, value: string, maxAgeMs: number, secure: boolean): string {
  const attributes = [`Max-Age=${maxAgeMs / 1_000}`, 'HttpOnly', 'SameSite=Strict'];
  const where = secure ? ['Path=/', 'Secure'] : ['Path=/api'];
  return [`${fullName(name, secure)}=${value}`, ...where, ...attributes].join('; ');
}

/** The cookie's value out of a Cookie header, if it has one. */
export function readCookie(header: string | undefined, name: CookieName, secure: boolean): string | undefined {
  const prefix = `${fullName(name, secure)}=`;
  const pair = header?.split(';').find((part) => part.trim().startsWith(prefix));
  return pair?.trim().slice(prefix.length);
}
