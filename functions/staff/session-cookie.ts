const sessionCookieName = 'session';

/**
 * The Set-Cookie header for a session (RFC 6265bis): scripts cannot read it, other sites cannot send it, and over HTTPS
 * it never travels without. An empty token with 0 ms takes it away.
 */
export function sessionCookie(token: string, maxAgeMs: number, secure: boolean): string {
  const attributes = ['Path=/api', `Max-Age=${maxAgeMs / 1_000}`, 'HttpOnly', 'SameSite=Strict'];
  if (secure) attributes.push('Secure');
  return [`${sessionCookieName}=${token}`, ...attributes].join('; ');
}

/** The session's token out of a Cookie header, if it has one. */
export function readSessionCookie(cookie: string | undefined): string | undefined {
  const pair = cookie?.split(';').find((part) => part.trim().startsWith(`${sessionCookieName}=`));
  return pair?.trim().slice(sessionCookieName.length + 1);
}
