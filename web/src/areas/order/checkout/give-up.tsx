import { useSignal } from '@preact/signals';
import { Button } from '../../../components/button.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { checkoutText } from '../../../i18n/checkout.ts';
import styles from '../placed/order.module.css';
import { forget } from './send-order.ts';

/** Lets go of an order that may have arrived, after saying what that means. */
export function GiveUp() {
  const say = checkoutText.value;
  const asking = useSignal(false);
  const close = () => {
    asking.value = false;
  };
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
        <Sheet
          title={say.giveUpQuestion}
          onClose={close}
          foot={
            <div class={styles.actions}>
              <Button kind="danger" onClick={forget}>
                {say.giveUpYes}
              </Button>
              <Button kind="quiet" onClick={close}>
                {say.giveUpNo}
              </Button>
            </div>
          }
        >
          <p>{say.giveUpHint}</p>
        </Sheet>
      )}
    </>
  );
}
