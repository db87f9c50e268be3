/** The group on the screen: its last known state, and the state of its stream. */
import { batch, computed, effect, untracked } from '@preact/signals';
import { groupSeq } from '../../../../functions/domain/group-seq.ts';
import { ApiProblem, api, unwrap } from '../../api/client.ts';
import type { Group, GroupEvent } from '../../api/types.ts';
import { state } from '../../browser/life.ts';
import { membership } from '../../ordering/membership.ts';
import { href } from '../../router/paths.ts';
import { go } from '../../router/router.tsx';
import { type LiveResource, openResource, single } from '../../sync/live-resource.ts';

/** The code in the link by which this page was opened. */
const watched = state<string | undefined>(undefined);
/** Stays after its stream was closed, so that a page that opens next has something to show. */
const resource = state<LiveResource<Group | undefined, Group> | undefined>(undefined);
export const group = computed(() => resource.value?.shown.value);
export const live = computed(() => resource.value?.live);
/** How often the group was read anew because the shop has restored a backup. */
export const readAnew = computed(() => resource.value?.resets.value ?? 0);
const foundUnknown = state(false);
/** The shop does not know the group: it is over, or never was. */
export const unknown = computed(() => foundUnknown.value || resource.value?.gone.value === true);

/** A request for the group on the screen was answered with `group-not-found`. */
export const setUnknown = (): void => {
  foundUnknown.value = true;
};

/** This phone’s membership of the group on the screen. */
export const here = computed(() => (membership.value?.code === watched.value ? membership.value : null));
export const me = computed(() => group.value?.members.find(({ id }) => id === here.value?.memberId));
export const host = computed(() => group.value?.members.find((member) => member.host));

/** The code with which a page was opened, by the group’s code now. */
const firstCodes = new Map<string, string>();

/** One name for a group whose code changes while its page is open. */
export const firstCode = (code: string): string => firstCodes.get(code) ?? code;

const isWatched = (code: string): boolean => firstCode(code) === firstCode(watched.peek() ?? '');

/** Shows the group, unless it is older than what is shown or another group’s page was opened meanwhile. */
export function showGroup(code: string, next: Group): void {
  if (isWatched(code)) resource.peek()?.learn(next);
}

/** After a member was taken out only the others are shown the group’s new code: their page and membership go on with it. */
function turnTo(code: string, old: string): void {
  batch(() => {
    firstCodes.set(code, firstCode(old));
    watched.value = code;
    const mine = membership.latest();
    if (mine?.code === old) membership.value = { ...mine, code };
    if (location.pathname.startsWith(href('group', { code: '' }))) go(href('group', { code }), { replace: true });
  });
}

/** The header that proves this phone’s membership; another group’s secret does no harm. */
const asMember = (): { 'x-member-token'?: string } => {
  const token = membership.latest()?.token;
  return token === undefined ? {} : { 'x-member-token': token };
};

const read = (code: string): Promise<Group> => {
  const params = { path: { code }, header: asMember() };
  return unwrap(api.GET('/api/v1/groups/{code}', { params, signal: AbortSignal.timeout(15_000) }));
};

/** Reads the group and shows it. @throws ApiProblem */
export function askAgain(code: string): Promise<Group> {
  const shown = isWatched(code) ? resource.peek() : undefined;
  return shown === undefined ? read(code) : shown.ask(() => read(code));
}

const isNotFound = (problem: unknown): boolean => problem instanceof ApiProblem && problem.code === 'group-not-found';

/** Follows a group until the returned function is called. Its last known state is shown at once. */
export function watch(code: string): () => void {
  const isSame = firstCode(watched.peek() ?? '') === firstCode(code);
  const opened = openResource<Group | undefined, Group, Group, GroupEvent>({
    // Of one seq, too, the group may differ: its code is shown to members only.
    shape: single((next, shown) => next.id !== shown.id || groupSeq(next) >= groupSeq(shown)),
    first: isSame ? group.peek() : undefined,
    path: `/api/v1/groups/${encodeURIComponent(code)}/events`,
    headers: asMember,
    itemOf: (event) => event.group,
    read: () => read(code),
    streams: 'state',
    isGone: isNotFound,
  });
  batch(() => {
    if (!isSame) watched.value = code;
    foundUnknown.value = false;
    resource.value = opened;
  });
  const stopTurning = effect(() => {
    const now = opened.shown.value?.code ?? null;
    const old = watched.peek() ?? '';
    if (now !== null && now !== old) untracked(() => turnTo(now, old));
  });
  return () => {
    stopTurning();
    opened.close();
  };
}
