import type { ComponentChildren } from 'preact';
import type { BackupStatus } from '../../api/types.ts';
import { Notice } from '../../components/notice.tsx';
import { backupsText } from '../../i18n/backups.ts';
import { dateAndTime } from '../../i18n/format.ts';

const oldMs = 26 * 60 * 60_000;

type Props = { status: BackupStatus; actions?: ComponentChildren };

/** What is wrong with the backups, in words; nothing when the last one is of the last 26 hours. */
export function BackupTrouble({ status: { kind, backups, failure }, actions }: Props) {
  const say = backupsText.value;
  const [newest] = backups;
  const isOld = newest !== undefined && Date.now() - Date.parse(newest.madeAt) > oldMs;
  if (kind === 'postgresql') return null;
  return (
    <>
      {failure && (
        <Notice kind="bad" title={say.notMade} actions={actions}>
          {say.reasons[failure.reason]}
        </Notice>
      )}
      {isOld && (
        <Notice kind="bad" title={say.old} actions={actions}>
          {say.last(dateAndTime(newest.madeAt))}. {say.oldHint}
        </Notice>
      )}
    </>
  );
}
