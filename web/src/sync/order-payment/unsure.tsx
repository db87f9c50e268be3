import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { tillText } from '../../i18n/till.ts';
import { forgetPayment, retryPayment } from './send-payment.ts';

/** A payment whose answer was lost. */
export function Unsure() {
  const say = tillText.value;
  return (
    <Notice
      kind="bad"
      title={say.unsure}
      actions={
        <>
          <Button onClick={retryPayment}>{say.retry}</Button>
          <Button kind="quiet" onClick={forgetPayment}>
            {say.forget}
          </Button>
        </>
      }
    >
      {say.unsureHint}
    </Notice>
  );
}
