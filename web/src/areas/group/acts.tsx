/** What a member does with a group beyond their own lines: lock it, open it, take another member out, leave. */

import { useEffect } from 'preact/hooks';
import { ApiProblem, api, unwrap } from '../../api/client.ts';
import type { Group } from '../../api/types.ts';
import { state } from '../../browser/life.ts';
import { Notice } from '../../components/notice.tsx';
import { groupText } from '../../i18n/group.ts';
import { membership } from '../../ordering/membership.ts';
import { mayHaveArrived } from '../../sync/doubt.ts';
import { askAgain, hear, here } from './live-group.ts';

export const acting = state(false);
const actFailed = state(false);

type Mine = { code: string; token: string };
type Asked = ReturnType<typeof asked>;

const asked = ({ code, token }: Mine) => ({
  path: { code },
  header: { 'x-member-token': token },
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

export const lock = () => act((params) => unwrap(api.POST('/api/v1/groups/{code}/lock', { params })));
export const unlock = () => act((params) => unwrap(api.POST('/api/v1/groups/{code}/unlock', { params })));

const remove = (memberId: string, { path, header }: Asked): Promise<Group> =>
  unwrap(api.DELETE('/api/v1/groups/{code}/members/{memberId}', { params: { path: { ...path, memberId }, header } }));

export const takeOut = (memberId: string) => act((asked) => remove(memberId, asked));

/** `closed`: the group keeps their lines, which somebody has to be told first. `unheard`: nobody knows whether it has heard. */
type Leaving = 'left' | 'closed' | 'unheard';

/**
 * Out of whatever group this phone is in, unless the answer is another; what was chosen stays in the cart. A host, and
 * anybody once it is closed, leaves their lines behind: only those whom it was told (`knowing`) are let go.
 */
export async function leave({ knowing }: { knowing: boolean }): Promise<Leaving> {
  const mine = membership.latest();
  if (mine === null) return 'left';
  acting.value = true;
  const answer = await remove(mine.memberId, asked(mine)).then(
    () => 'left' as const,
    (problem: ApiProblem) =>
      mayHaveArrived(problem) ? 'unheard' : problem.code === 'group-locked' && !knowing ? 'closed' : 'left',
  );
  // It is not as it was shown.
  if (answer === 'closed') await askAgain(mine.code).catch(() => undefined);
  acting.value = false;
  actFailed.value = answer === 'unheard';
  if (answer === 'left') membership.value = null;
  return answer;
}

/** Says that the last thing that was tried with the group was not done, until the page is left. */
export function ActFailed() {
  useEffect(
    () => () => {
      actFailed.value = false;
    },
    [],
  );
  return (
    <div role="alert">
      {actFailed.value && (
        <Notice kind="bad" title={groupText.value.actFailed}>
          {groupText.value.actFailedHint}
        </Notice>
      )}
    </div>
  );
}
