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

/** Runs one request at a time; false when it failed, and `actFailed` is then true. */
async function act(ask: (asked: Asked) => Promise<Group>): Promise<boolean> {
  const mine = here.peek();
  if (mine === null || acting.peek()) return false;
  acting.value = true;
  try {
    hear(mine.code, await ask(asked(mine)));
    actFailed.value = false;
  } catch (error) {
    actFailed.value = true;
    // Refused: the group has changed since it was shown.
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

/** `closed`: the group keeps the member's lines, so warn first. `unheard`: no answer, the outcome is unknown. */
type Leaving = 'left' | 'closed' | 'unheard';

/**
 * Leaves this phone's group, unless it returns another answer; the cart keeps its lines. A host, and every member of a
 * closed group, leaves lines behind in the group: they leave only after a warning (`knowing`).
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
  // The group has changed since it was shown.
  if (answer === 'closed') await askAgain(mine.code).catch(() => undefined);
  acting.value = false;
  actFailed.value = answer === 'unheard';
  if (answer === 'left') membership.value = null;
  return answer;
}

/** Shows that the last request about the group failed, until the page is left. */
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
