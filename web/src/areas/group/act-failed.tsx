import { useEffect } from 'preact/hooks';
import { Notice } from '../../components/notice.tsx';
import { groupText } from '../../i18n/group.ts';
import { actFailed } from './acts.ts';

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
