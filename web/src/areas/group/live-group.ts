/** The group on the screen: as it was last heard, and how far that can be trusted. */

import { batch, computed } from '@preact/signals';
import { groupSeq } from '../../../../functions/domain/group-seq.ts';
import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import type { Group, GroupEvent } from '../../api/types.ts';
import { state } from '../../browser/life.ts';
import { membership } from '../../ordering/membership.ts';
import { href } from '../../router/paths.ts';
import { go } from '../../router/router.tsx';
import { keepLive } from '../../sync/keep-live.ts';
import type { Live } from '../../sync/live.ts';

/** Whose link this page was opened by. */
const watched = state<string | undefined>(undefined);
export const group = state<Group | undefined>(undefined);
export const live = state<Live | undefined>(undefined);
/** The shop does not know it: over, or never was. */
export const unknown = state(false);

/** This phone’s membership of the group on the screen. */
export const here = computed(() => (membership.value?.code === watched.value ? membership.value : null));
export const me = computed(() => group.value?.members.find(({ id }) => id === here.value?.memberId));
export const host = computed(() => group.value?.members.find((member) => member.host));

/** What a group’s code was when this page was opened, by what it is now. */
const firstCodes = new Map<string, string>();

/** One name for a group whose code changes while its page is open. */
export const firstCode = (code: string): string => firstCodes.get(code) ?? code;

/**
 * An answer and an event may overtake each other: the further one is the newer. What comes late of a group that is not on
 * the screen any more changes nothing.
 */
export function hear(code: string, next: Group): void {
  const known = group.peek();
  if (isWatched(code) && (known?.id !== next.id || groupSeq(next) >= groupSeq(known))) show(next);
}

const isWatched = (code: string): boolean => firstCode(code) === firstCode(watched.peek() ?? '');

function show(next: Group): void {
  const old = watched.peek() ?? '';
  batch(() => {
    group.value = next;
    if (next.code !== null && next.code !== old) turnTo(next.code, old);
  });
}

/** Somebody was taken out, and the code that they know is for members only: the others are shown the one that is good now. */
function turnTo(code: string, old: string): void {
  firstCodes.set(code, firstCode(old));
  watched.value = code;
  const mine = membership.latest();
  if (mine?.code === old) membership.value = { ...mine, code };
  if (location.pathname.startsWith(href('group', { code: '' }))) go(href('group', { code }), { replace: true });
}

/** Which member asks, if this phone is in a group at all: another group’s secret says nothing. */
const asMember = (): { 'x-member-token'?: string } => {
  const token = membership.latest()?.token;
  return token === undefined ? {} : { 'x-member-token': token };
};

const ask = (code: string): Promise<Group> => {
  const params = { path: { code }, header: asMember() };
  return unwrap(api.GET('/api/v1/groups/{code}', { params, signal: AbortSignal.timeout(15_000) }));
};

/** Asks how the group stands. @throws ApiProblem */
export async function askAgain(code: string): Promise<void> {
  hear(code, await ask(code));
}

/** How often a group was read anew since the app was opened. */
export const readAnew = state(0);

/** The same after a reset: whatever was heard before is worth nothing, versions too. @throws ApiProblem */
async function askAnew(code: string): Promise<void> {
  const now = await ask(code);
  if (!isWatched(code)) return;
  batch(() => {
    show(now);
    readAnew.value += 1;
  });
}

/** Only the shop’s own word is believed: whoever takes a group for over gives up their part in it. */
const isGone = (code: string): Promise<boolean> =>
  askAgain(code).then(
    () => false,
    (problem: ApiProblem) => problem.code === 'group-not-found',
  );

/** Follows a group until the answer is called. What was heard of it before is there at once. */
export function watch(code: string): () => void {
  if (firstCode(watched.peek() ?? '') !== firstCode(code)) {
    watched.value = code;
    group.value = undefined;
  }
  unknown.value = false;
  return keepLive<GroupEvent>(`/api/v1/groups/${encodeURIComponent(code)}/events`, {
    headers: asMember,
    onEvent: (event) => hear(code, event.group),
    onReset: () => askAnew(code),
    onLive: (stream) => {
      live.value = stream;
    },
    isGone: () => isGone(code),
    onGone: () => {
      unknown.value = true;
    },
  });
}
