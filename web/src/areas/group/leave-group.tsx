import { useSignal } from '@preact/signals';
import { announce } from '../../components/announcer.tsx';
import { Ask } from '../../components/ask.tsx';
import { Button, buttonClass } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { groupText } from '../../i18n/group.ts';
import { membership } from '../../ordering/membership.ts';
import { href } from '../../router/paths.ts';
import { go } from '../../router/router.tsx';
import { ActFailed, acting, leave } from './acts.tsx';
import styles from './group.module.css';
import { group, host, me } from './live-group.ts';
import { underWay } from './send-group.ts';

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
