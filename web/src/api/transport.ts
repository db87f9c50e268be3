import { signal } from '@preact/signals';
import { state } from '../browser/life.ts';
import { stored, textOr } from '../browser/storage.ts';

/** Empty: the API is on this page's own origin, and the session is an HttpOnly cookie. */
export const baseUrl = import.meta.env.VITE_API_URL ?? '';

/**
 * The staff session's bearer token, kept only when the API is on another origin: browsers then may not send its
 * cookie. On the same origin the page never sees the session.
 */
const kept = baseUrl === '' ? signal('') : stored('token', (value) => textOr(value, ''));

export function keepToken(token: string): void {
  if (baseUrl !== '') kept.value = token;
}

/** Called with the answer to each request; a staff page sees there that its session has ended. */
export const answerWatcher = state<((answer: Promise<Response>) => void) | undefined>(undefined);

/** `fetch` with the session's token where one is needed. */
export function send(request: Request): Promise<Response> {
  if (kept.value !== '') request.headers.set('authorization', `Bearer ${kept.value}`);
  const answer = fetch(request);
  answerWatcher.peek()?.(answer);
  return answer;
}
