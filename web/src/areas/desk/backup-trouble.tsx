import type { ComponentChildren } from 'preact';
import type { BackupStatus } from '../../api/types.ts';
import { Notice } from '../../components/notice.tsx';
import { backupsText } from '../../i18n/backups.ts';
import { dateAndTime } from '../../i18n/format.ts';

const oldMs = 26 * 60 * 60_000;

type Props = { status: BackupStatus; actions?: ComponentChildren };

const isOlder = (at: string): boolean => Date.now() - Date.parse(at) > oldMs;

/**
 * What is wrong with the backups, in words; nothing when the last one is of the last 26 hours and, where there is a copy
 * elsewhere, that was checked within them.
 */
export function BackupTrouble({ status: { kind, backups, failure, offsite }, actions }: Props) {
  const say = backupsText.value;
  const [newest] = backups;
  const isOld = newest !== undefined && isOlder(newest.madeAt);
  const isOffsiteBad =
    offsite && (offsite.failedAt !== null || offsite.verifiedAt === null || isOlder(offsite.verifiedAt));
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
      {isOffsiteBad && (
        <Notice kind="bad" title={say.offsiteBad} actions={actions}>
          {offsite.verifiedAt === null ? say.offsiteNever : say.offsiteLast(dateAndTime(offsite.verifiedAt))}{' '}
          {say.offsiteHint}
        </Notice>
      )}
    </>
  );
}
