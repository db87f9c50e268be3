/** What a member does with a group beyond their own lines: lock it, open it, take somebody out, leave. */
import { signal } from '@preact/signals';
import { ApiProblem, api, unwrap } from '../../api/client.ts';
import type { Group } from '../../api/types.ts';
import { askAgain, hear, here } from './live-group.ts';
import { membership } from './membership.ts';

export const acting = signal(false);
export const actFailed = signal(false);

/** One that is never answered must not keep everything else from being done. */
const answerWithinMs = 15_000;

type Mine = { code: string; token: string };
type Asked = ReturnType<typeof asked>;

const asked = ({ code, token }: Mine) => ({
  path: { code },
  header: { 'x-member-token': token },
  signal: AbortSignal.timeout(answerWithinMs),
});

/** Does one thing at a time; false when it was not done, which `actFailed` then says. */
async function act(ask: (asked: Asked) => Promise<Group>): Promise<boolean> {
  const mine = here.peek();
  if (mine === null || acting.peek()) return false;
  acting.value = true;
  try {
    hear(mine.code, await ask(asked(mine)));
    actFailed.value = false;
  } catch (error) {
    actFailed.value = true;
    // Refused: the group is not as it was shown.
    if (error instanceof ApiProblem && error.status >= 400) await askAgain(mine.code).catch(() => undefined);
  }
  acting.value = false;
  return !actFailed.peek();
}

export const lock = () =>
  act(({ signal, ...params }) => unwrap(api.POST('/api/v1/groups/{code}/lock', { params, signal })));
export const unlock = () =>
  act(({ signal, ...params }) => unwrap(api.POST('/api/v1/groups/{code}/unlock', { params, signal })));

const remove = (memberId: string, { path, header, signal }: Asked): Promise<Group> =>
  unwrap(
    api.DELETE('/api/v1/groups/{code}/members/{memberId}', { params: { path: { ...path, memberId }, header }, signal }),
  );

export const takeOut = (memberId: string) => act((asked) => remove(memberId, asked));

/** The shop’s own answer about this member. Being asked to wait is none, and neither is anything a proxy says. */
const isAnswer = ({ status, code }: ApiProblem): boolean =>
  code !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 429;

/**
 * Out of whatever group this phone is in; what was chosen stays in the cart. False when nobody knows whether the group
 * has heard of it: then this phone is still in it. A host, and anybody once it is locked, leaves their lines behind.
 */
export async function leave(): Promise<boolean> {
  const mine = membership.latest();
  if (mine === null) return true;
  acting.value = true;
  const heard = await remove(mine.memberId, asked(mine)).then(() => true, isAnswer);
  acting.value = false;
  actFailed.value = !heard;
  if (heard) membership.value = null;
  return heard;
}
