import { Button, buttonClass } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { billText } from '../../../i18n/bill.ts';
import { price } from '../../../i18n/format.ts';
import { forgetTabPayment, inDoubt, retryTabPayment } from './send-tab-payment.ts';
import { whereIs } from './where-is.ts';

/** A payment whose answer was lost, with whose it is and how much. Nothing while there is none. */
export function InDoubt({ tabId }: { tabId?: string | undefined }) {
  const say = billText.value;
  const payment = inDoubt.value;
  return (
    <div role="alert">
      {payment !== undefined && (
        <Notice
          kind="bad"
          title={say.unsure(whereIs(payment), price(payment.cents))}
          actions={
            <>
              <Button onClick={retryTabPayment}>{say.retry}</Button>
              {payment.tabId !== tabId && (
                <a class={buttonClass('quiet')} href={`#${payment.tabId}`}>
                  {say.see}
                </a>
              )}
              <Button kind="quiet" onClick={forgetTabPayment}>
                {say.forget}
              </Button>
            </>
          }
        >
          {say.unsureHint}
        </Notice>
      )}
    </div>
  );
}
