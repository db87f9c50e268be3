import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { groupText } from '../../i18n/group.ts';
import { membership } from '../../ordering/membership.ts';
import { underWay } from '../../ordering/placing/send-order.ts';
import { Unanswered } from '../../ordering/placing/unanswered.tsx';
import { BeforeEntering, EnteringFailed, useEntering } from './entering.tsx';
import styles from './group.module.css';
import { InAnother } from './in-another.tsx';
import { joinGroup } from './join-group.ts';
import { askAgain, group, host } from './live-group.ts';
import { NameField } from './name-field.tsx';

/** A name, and one is in. While the group is closed it says so, and opens by itself when the group does. */
export function JoinForm({ code }: { code: string }) {
  const say = groupText.value;
  const { name, busy, problem, lacksName, submit } = useEntering((name) =>
    joinGroup(code, name).catch(async (error) => {
      // It may have been closed, or be over, since it was last heard of.
      await askAgain(code).catch(() => undefined);
      throw error;
    }),
  );
  const hostName = host.value?.name ?? '';
  if (membership.value !== null) return <InAnother />;
  if (group.value?.status !== 'open') {
    return (
      <Notice kind="info" title={say.closedToYou(hostName)}>
        {say.closedToYouHint(hostName)}
      </Notice>
    );
  }
  if (underWay.value) return <Unanswered />;
  return (
    <form class={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <NameField name={name} lacking={lacksName} />
      <BeforeEntering />
      <EnteringFailed title={say.joinFailed} problem={problem.value} />
      <Button type="submit" big aria-disabled={busy.value}>
        {busy.value ? say.joining : say.join}
      </Button>
    </form>
  );
}
