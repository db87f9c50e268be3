import { useSignal } from '@preact/signals';
import { guestMayCancel } from '../../../../../functions/domain/order-status.ts';
import { ApiProblem, api, unwrap } from '../../../api/client.ts';
import type { Order } from '../../../api/types.ts';
import { Ask } from '../../../components/ask.tsx';
import { Button } from '../../../components/button.tsx';
import { orderText } from '../../../i18n/order.ts';
import styles from '../../../ordering/placed/order.module.css';
import { asGuestOf } from '../../../ordering/placed/order-token.ts';

/** Takes the order back while the kitchen has not begun, after asking once. */
export function CancelOrder({ order, onChange }: { order: Order; onChange: (order: Order) => void }) {
  const say = orderText.value;
  const asking = useSignal(false);
  const busy = useSignal(false);
  const failed = useSignal<string | undefined>(undefined);

  async function cancel() {
    busy.value = true;
    try {
      const params = { path: { id: order.id }, header: asGuestOf(order.id) };
      onChange(await unwrap(api.POST('/api/v1/orders/{id}/cancel', { params })));
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
        <Ask
          title={say.cancelQuestion}
          hint={say.cancelHint}
          yes={say.cancelYes}
          no={say.cancelNo}
          busy={busy.value}
          onYes={() => void cancel()}
          onClose={() => {
            asking.value = false;
          }}
        />
      )}
    </>
  );
}
