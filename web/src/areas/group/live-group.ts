/** The group on the screen: as it was last heard, and how far that can be trusted. */
import { computed, signal } from '@preact/signals';
import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import { keepLive } from '../../api/keep-live.ts';
import type { Live } from '../../api/live.ts';
import type { Group, GroupEvent } from '../../api/types.ts';
import { membership } from './membership.ts';

/** Whose link this page was opened by. */
const watched = signal<string | undefined>(undefined);
export const group = signal<Group | undefined>(undefined);
export const live = signal<Live | undefined>(undefined);
/** The shop does not know it: over, or never was. */
export const unknown = signal(false);

/** This phone’s membership of the group on the screen. */
export const here = computed(() => (membership.value?.code === watched.value ? membership.value : null));
export const me = computed(() => group.value?.members.find(({ id }) => id === here.value?.memberId));
export const host = computed(() => group.value?.members.find((member) => member.host));

/**
 * An answer and an event may overtake each other: the higher version is the newer. What comes late of a group that is not
 * on the screen any more changes nothing.
 */
export function hear(code: string, next: Group): void {
  if (code !== watched.peek()) return;
  const known = group.peek();
  if (known?.id !== next.id || next.version >= known.version) group.value = next;
}

const ask = (code: string): Promise<Group> =>
  unwrap(api.GET('/api/v1/groups/{code}', { params: { path: { code } }, signal: AbortSignal.timeout(15_000) }));

/** Asks how the group stands. @throws ApiProblem */
export async function askAgain(code: string): Promise<void> {
  hear(code, await ask(code));
}

/** The same after a reset: whatever was heard before is worth nothing, versions too. @throws ApiProblem */
async function askAnew(code: string): Promise<void> {
  const now = await ask(code);
  if (code === watched.peek()) group.value = now;
}

/** Only the shop’s own word is believed: whoever takes a group for over gives up their part in it. */
const isGone = (code: string): Promise<boolean> =>
  askAgain(code).then(
    () => false,
    (problem: ApiProblem) => problem.code === 'group-not-found',
  );

/** Follows a group until the answer is called. What was heard of it before is there at once. */
export function watch(code: string): () => void {
  if (watched.peek() !== code) {
    watched.value = code;
    group.value = undefined;
  }
  unknown.value = false;
  return keepLive<GroupEvent>(`/api/v1/groups/${encodeURIComponent(code)}/events`, {
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
