import { useSignal } from '@preact/signals';
import { Ask } from '../../components/ask.tsx';
import { Button, buttonClass } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { groupText } from '../../i18n/group.ts';
import { membership } from '../../ordering/membership.ts';
import { href } from '../../router/paths.ts';
import { ActFailed } from './act-failed.tsx';
import { acting, leave } from './acts.ts';
import { underWay } from './send-group.ts';

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
        // How that one stands is not known here, and a host who leaves takes the sending with them.
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
