import { useSignal } from '@preact/signals';
import { Ask } from '../../components/ask.tsx';
import { Button } from '../../components/button.tsx';
import { checkoutText } from '../../i18n/checkout.ts';
import { forget } from './send-order.ts';

/** Lets go of an order that may have arrived, after saying what that means. */
export function GiveUp() {
  const say = checkoutText.value;
  const asking = useSignal(false);
  return (
    <>
      <Button
        kind="quiet"
        onClick={() => {
          asking.value = true;
        }}
      >
        {say.giveUp}
      </Button>
      {asking.value && (
        <Ask
          title={say.giveUpQuestion}
          hint={say.giveUpHint}
          yes={say.giveUpYes}
          no={say.giveUpNo}
          onYes={forget}
          onClose={() => {
            asking.value = false;
          }}
        />
      )}
    </>
  );
}
