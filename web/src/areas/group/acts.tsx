/** What a member does with a group beyond their own lines: lock it, open it, take another member out, leave. */

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ApiProblem, api, unwrap } from '../../api/client.ts';
import type { Group } from '../../api/types.ts';
import { state } from '../../browser/life.ts';
import { announce } from '../../components/announcer.tsx';
import { Ask } from '../../components/ask.tsx';
import { Button, buttonClass } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { groupText } from '../../i18n/group.ts';
import { membership } from '../../ordering/membership.ts';
import { href } from '../../router/paths.ts';
import { go } from '../../router/router.tsx';
import { mayHaveArrived } from '../../sync/retry.ts';
import { underWay } from './follow-group.ts';
import styles from './group.module.css';
import { askAgain, group, here, host, me, showGroup } from './live-group.ts';

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
    showGroup(mine.code, await ask(asked(mine)));
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
async function leave({ knowing }: { knowing: boolean }): Promise<Leaving> {
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

/**
 * The button to leave. It asks first only where leaving cannot be undone: for the host, and in a closed group. A host
 * whose order is unanswered stays until the answer: only this phone can take its lines out of the host's cart.
 */
export function LeaveGroup() {
  const say = groupText.value;
  const asking = useSignal(false);
  const stop = () => {
    asking.value = false;
  };
  const isHost = me.value?.host === true;
  const hint = isHost ? say.leaveHost : say.leaveClosed(host.value?.name ?? '');

  async function out() {
    const answer = await leave({ knowing: asking.peek() });
    asking.value = answer === 'closed';
    if (answer !== 'left') return;
    go(href('menu'));
    announce(groupText.peek().left);
  }
  const start = () => {
    if (isHost || group.value?.status !== 'open') asking.value = true;
    else void out();
  };

  if (underWay.value || (isHost && group.value?.status === 'sending')) return null;
  return (
    <>
      <Button kind="quiet" class={styles.leave} onClick={start}>
        {say.leave}
      </Button>
      {asking.value && (
        <Ask
          busy={acting.value}
          title={say.leaveQuestion}
          hint={hint}
          yes={say.leaveYes}
          no={say.leaveNo}
          onYes={() => void out()}
          onClose={stop}
        />
      )}
    </>
  );
}

/** One phone is in one group at a time, because its cart is its part of that. */
export function InAnother() {
  const say = groupText.value;
  const asking = useSignal(false);
  const stop = () => {
    asking.value = false;
  };
  return (
    <>
      <Notice
        kind="info"
        title={say.inAnother}
        actions={
          <>
            <a href={href('group', { code: membership.value?.code ?? '' })} class={buttonClass()}>
              {say.toMine}
            </a>
            {!underWay.value && (
              <Button
                kind="quiet"
                onClick={() => {
                  asking.value = true;
                }}
              >
                {say.leaveOther}
              </Button>
            )}
          </>
        }
      >
        {say.inAnotherHint}
      </Notice>
      <ActFailed />
      {asking.value && !underWay.value && (
        // The state of that other group is unknown here, and without its host it cannot be sent.
        <Ask
          busy={acting.value}
          title={say.leaveOtherQuestion}
          hint={say.leaveOtherHint}
          yes={say.leaveYes}
          no={say.leaveNo}
          onYes={() => void leave({ knowing: true }).then(stop)}
          onClose={stop}
        />
      )}
    </>
  );
}
