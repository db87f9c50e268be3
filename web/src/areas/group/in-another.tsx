import { Button, buttonClass } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { groupText } from '../../i18n/group.ts';
import { ActFailed } from './act-failed.tsx';
import { acting, leave } from './acts.ts';
import { groupPath, membership } from './membership.ts';

/** One phone is in one group at a time, because its cart is its part of that. */
export function InAnother() {
  const say = groupText.value;
  return (
    <>
      <Notice
        kind="info"
        title={say.inAnother}
        actions={
          <>
            <a href={groupPath(membership.value?.code ?? '')} class={buttonClass()}>
              {say.toMine}
            </a>
            <Button kind="quiet" disabled={acting.value} onClick={() => void leave()}>
              {say.leaveOther}
            </Button>
          </>
        }
      >
        {say.inAnotherHint}
      </Notice>
      <ActFailed />
    </>
  );
}
