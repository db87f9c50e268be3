/** Who is signed in on this device; shared by the kitchen and every other staff area. */

import { signal } from '@preact/signals';
import { ApiProblem, api, unwrap } from '../api/client.ts';
import { answerWatcher, baseUrl, keepToken } from '../api/transport.ts';
import type { Session } from '../api/types.ts';
import { state } from '../browser/life.ts';
import { fields, stored, textOr } from '../browser/storage.ts';
import { enrolledHeader } from './enrolled-device.ts';

/** Undefined until it is known, null when signed out. */
export const session = state<Session | null | undefined>(undefined);

/** False while `session` is what this browser kept and no server has said so since the app started. */
export const isConfirmed = state(false);

/** Who was signed in here last, to open a page without a network. It opens nothing else: the server decides each request. */
const last = stored<Session | null>('session', (value) => {
  const { staff, mustChangePassword, expiresAt } = fields(value);
  const { id, name, role } = fields(staff);
  const known = [id, name, role, expiresAt].every((each) => typeof each === 'string') && mustChangePassword === false;
  return known ? (value as Session) : null; // this app wrote it
});

function open(opened: Session): void {
  isConfirmed.value = true;
  session.value = opened;
  last.value = opened;
}

/** Opens the session that this browser kept, until the server says more. Does nothing when it has ended, or there is none. */
export function openLastSession(): void {
  const kept = last.latest();
  if (session.peek() === undefined && kept !== null && Date.parse(kept.expiresAt) > Date.now()) session.value = kept;
}

/**
 * Proof of an earlier sign-in on this device, so that wrong guesses from the same address do not delay it. A cookie where
 * the API is on this page's own origin.
 */
const device = baseUrl === '' ? signal('') : stored('device', (value) => textOr(value, ''));

const known = () => ({ ...enrolledHeader(), ...(device.peek() !== '' && { 'x-device-token': device.peek() }) });

/** Reads from the server who is signed in. Throws an `ApiProblem` when that fails; being signed out is no failure. */
export async function restoreSession(): Promise<void> {
  try {
    open(await unwrap(api.GET('/api/v1/staff/sessions/current')));
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status !== 401) throw error;
    forgetSession();
  }
}

/** Throws an `ApiProblem`: `wrong-credentials`, `too-many-requests`, or none at all without a network. */
export async function signIn(name: string, password: string): Promise<void> {
  const params = { header: known() };
  begin(await unwrap(api.POST('/api/v1/staff/sessions', { params, body: { name, password } })));
}

/** Throws an `ApiProblem`: `wrong-pin`, `pin-locked`, `too-many-requests`, `device-not-enrolled`. */
export async function signInByPin(staffId: string, pin: string): Promise<void> {
  const params = { header: enrolledHeader() };
  begin(await unwrap(api.POST('/api/v1/staff/sessions/pin', { params, body: { staffId, pin } })));
}

/** Joins the staff by an invitation, and signs in. Throws an `ApiProblem`, such as `invitation-over`. */
export async function acceptInvitation(token: string, password: string): Promise<void> {
  const params = { header: known() };
  begin(await unwrap(api.POST('/api/v1/invitations/accept', { params, body: { token, password } })));
}

function begin({ token, deviceToken, ...opened }: Session & { token: string; deviceToken?: string }): void {
  keepToken(token);
  if (baseUrl !== '' && deviceToken !== undefined) device.value = deviceToken;
  open(opened);
}

/**
 * Changes the signed-in person's own password; their other sessions end. Throws an `ApiProblem`, such as `wrong-password`.
 */
export async function changePassword(currentPassword: string, newPassword: string): Promise<void> {
  const params = { header: known() };
  await unwrap(api.PUT('/api/v1/staff/me/password', { params, body: { currentPassword, newPassword } }));
  const current = session.peek();
  if (current) open({ ...current, mustChangePassword: false });
}

/** Forgets who is signed in, so that the sign-in is shown. */
export function forgetSession(): void {
  keepToken('');
  last.value = null;
  session.value = null;
}

/** @throws ApiProblem, for example without a network; the session is then still open. */
export async function signOut(): Promise<void> {
  await unwrap(api.DELETE('/api/v1/staff/sessions/current'));
  forgetSession();
}

/** Ends all sessions of the person, this one too. @throws ApiProblem */
export async function signOutEverywhere(): Promise<void> {
  await unwrap(api.DELETE('/api/v1/staff/sessions'));
  forgetSession();
}

/** Chooses the person's own PIN. Throws an `ApiProblem`, such as `wrong-password`. */
export async function setPin(pin: string, currentPassword: string): Promise<void> {
  await unwrap(api.PUT('/api/v1/staff/me/pin', { params: { header: known() }, body: { pin, currentPassword } }));
}

/** @throws ApiProblem */
export async function removePin(): Promise<void> {
  await unwrap(api.DELETE('/api/v1/staff/me/pin'));
}

/** True from a request that no server answered until one is answered again. */
export const isUnreachable = state(false);

/**
 * Watches the status of every answer until the returned function is called, so that no page has to: 401 forgets the
 * session, 403 asks the server again who is signed in, because the role may have changed.
 */
export function watchSession(): () => void {
  let asking = false;
  const watch = async (answer: Promise<Response>): Promise<void> => {
    const before = session.peek();
    try {
      const { status } = await answer;
      isUnreachable.value = false;
      // An answer to a request of an earlier session does not concern this one.
      if (session.peek() !== before) return;
      if (status === 401) forgetSession();
      if (status !== 403 || asking) return;
      asking = true;
      await restoreSession()
        .catch(() => undefined)
        .finally(() => {
          asking = false;
        });
    } catch (error) {
      // A page that closes its stream aborts the request itself.
      if (!(error instanceof DOMException && error.name === 'AbortError')) isUnreachable.value = true;
    }
  };
  answerWatcher.value = (answer) => void watch(answer);
  return () => {
    answerWatcher.value = undefined;
    isUnreachable.value = false;
  };
}
