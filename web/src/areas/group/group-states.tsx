/** What is true of the group right now, said where a person would else be wrong about it. */
import type { ComponentChildren } from 'preact';
import { keeps } from '../../browser/storage.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { groupText } from '../../i18n/group.ts';
import styles from './group.module.css';
import { group, host, me } from './live-group.ts';
import { retryNow, saving } from './my-lines.ts';

/** Whether the others have what this phone shows as one’s own. */
export function SavingStatus() {
  const say = groupText.value;
  const hostName = host.value?.name ?? '';
  const notice = (): ComponentChildren => {
    switch (saving.value) {
      case 'saved':
      case 'saving':
        return null;
      case 'waiting':
        return (
          <Notice kind="bad" title={say.waiting} actions={<Button onClick={retryNow}>{say.retryNow}</Button>}>
            {keeps() ? say.waitingHint : say.waitingUnkept}
          </Notice>
        );
      case 'closed':
        return (
          <Notice kind="bad" title={say.notIn}>
            {say.notInHint(hostName)}
          </Notice>
        );
      case 'refused':
        return (
          <Notice kind="bad" title={say.refused}>
            {say.refusedHint}
          </Notice>
        );
      default:
        return saving.value satisfies never;
    }
  };
  return <div role="alert">{notice()}</div>;
}

/** Who has to do something next, for whoever waits for the host. */
export function WaitingForHost() {
  const say = groupText.value;
  const status = group.value?.status;
  const hostName = host.value?.name ?? '';
  if (me.value?.host !== false || status === undefined || status === 'sent') return null;
  return (
    <div role="status">
      {status === 'open' ? (
        <p class={styles.hint}>{say.waitForHost(hostName)}</p>
      ) : (
        <Notice kind="info" title={status === 'locked' ? say.locked(hostName) : say.sendingNow(hostName)}>
          {status === 'locked' && say.lockedHint(hostName)}
        </Notice>
      )}
    </div>
  );
}
