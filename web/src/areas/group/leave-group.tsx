import { useSignal } from '@preact/signals';
import { announce } from '../../components/announcer.tsx';
import { Ask } from '../../components/ask.tsx';
import { Button } from '../../components/button.tsx';
import { groupText } from '../../i18n/group.ts';
import { href } from '../../router/paths.ts';
import { go } from '../../router/router.tsx';
import { acting, leave } from './acts.ts';
import styles from './group.module.css';
import { group, host, me } from './live-group.ts';
import { underWay } from './send-group.ts';

/**
 * The way out. It asks first only where it cannot be taken back: of the host, and once the group is closed. A host whose
 * order is on its way stays until it is known what became of it: nobody else could take it out of their cart.
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
