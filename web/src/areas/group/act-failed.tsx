import { Notice } from '../../components/notice.tsx';
import { groupText } from '../../i18n/group.ts';
import { actFailed } from './acts.ts';

/** Says that the last thing that was tried with the group was not done. */
export const ActFailed = () => (
  <div role="alert">
    {actFailed.value && (
      <Notice kind="bad" title={groupText.value.actFailed}>
        {groupText.value.actFailedHint}
      </Notice>
    )}
  </div>
);
