import { useSignal } from '@preact/signals';
import { guestMayCancel } from '../../../../../functions/domain/order-status.ts';
import { ApiProblem, api, unwrap } from '../../../api/client.ts';
import type { Order } from '../../../api/types.ts';
import { Button } from '../../../components/button.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { orderText } from '../../../i18n/order.ts';
import styles from './order.module.css';

/** Takes the order back while the kitchen has not begun, after asking once. */
export function CancelOrder({ order, onChange }: { order: Order; onChange: (order: Order) => void }) {
  const say = orderText.value;
  const asking = useSignal(false);
  const busy = useSignal(false);
  const failed = useSignal<string | undefined>(undefined);

  async function cancel() {
    busy.value = true;
    try {
      onChange(await unwrap(api.POST('/api/v1/orders/{id}/cancel', { params: { path: { id: order.id } } })));
      failed.value = undefined;
    } catch (error) {
      const tooLate = error instanceof ApiProblem && error.code === 'illegal-transition';
      failed.value = tooLate ? orderText.value.cancelTooLate : orderText.value.cancelFailed;
    }
    busy.value = false;
    asking.value = false;
  }

  return (
    <>
      {guestMayCancel(order.status) && (
        <Button
          kind="quiet"
          onClick={() => {
            asking.value = true;
          }}
        >
          {say.cancel}
        </Button>
      )}
      <p class={styles.failed} role="alert">
        {failed}
      </p>
      {asking.value && (
        <Sheet
          title={say.cancelQuestion}
          onClose={() => {
            asking.value = false;
          }}
          foot={
            <div class={styles.actions}>
              <Button kind="danger" disabled={busy.value} onClick={() => void cancel()}>
                {say.cancelYes}
              </Button>
              <Button
                kind="quiet"
                onClick={() => {
                  asking.value = false;
                }}
              >
                {say.cancelNo}
              </Button>
            </div>
          }
        >
          <p>{say.cancelHint}</p>
        </Sheet>
      )}
    </>
  );
}
