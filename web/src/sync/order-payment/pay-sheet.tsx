import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { changeCents } from '../../../../functions/domain/payments.ts';
import type { NewPayment, Order } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { TextField } from '../../forms/field.tsx';
import { ChoiceField, MoneyField } from '../../forms/value-fields.tsx';
import { centsPerUnit, price } from '../../i18n/format.ts';
import { whyNot } from '../../i18n/problems.ts';
import { tillText } from '../../i18n/till.ts';
import { OrderPayments } from './order-payments.tsx';
import styles from './pay-sheet.module.css';
import { finishPayment, sending, sendPayment, unconfirmed } from './send-payment.ts';
import { Unsure } from './unsure.tsx';
import { whose } from './whose.ts';

type Props = { order: Order; onOrder: (order: Order) => void; onClose: () => void };

/** Notes that guests pay with, in units of the currency. */
const notes = [5, 10, 20] as const;

/** Takes a payment for one order, and lists those that it has. */
export function PaySheet({ order, onOrder, onClose }: Props) {
  const say = tillText.value;
  const now = sending.value;
  const result = now.state === 'accepted' && now.result.order.id === order.id ? now.result : undefined;
  useEffect(() => {
    if (result !== undefined) onOrder(result.order);
  }, [result]);
  // Shown until something else is paid or given back, on whichever device.
  const isLatest = order.version <= (result?.order.version ?? 0) || order.paidCents === result?.order.paidCents;
  const answer = isLatest ? result : undefined;
  useEffect(() => finishPayment, []);
  const left = order.totalCents - order.paidCents;
  return (
    <Sheet title={`${say.order(order.number)} · ${whose(order)}`} onClose={onClose}>
      <p class={styles.balance}>
        {left > 0 ? say.balance : say.isPaid} <b>{price(left > 0 ? left : order.paidCents)}</b>
      </p>
      {unconfirmed.value && <Unsure />}
      {answer !== undefined ? (
        <div role="status" class={styles.taken}>
          <p>{say.taken(price(answer.payment.amountCents + answer.payment.tipCents))}</p>
          {answer.payment.method === 'cash' && (
            <p class={styles.change}>
              {say.change} <b>{price(answer.payment.changeCents)}</b>
            </p>
          )}
          <Button big onClick={left > 0 ? finishPayment : onClose}>
            {say.done}
          </Button>
        </div>
      ) : (
        left > 0 && order.status !== 'cancelled' && <PayForm key={order.paidCents} order={order} left={left} />
      )}
      <OrderPayments key={`${order.paidCents} payments`} order={order} onOrder={onOrder} />
    </Sheet>
  );
}

const field = <Value,>(name: string, value: Value, onValue: (value: Value) => void, wrong?: string) => ({
  id: `pay-${name}`,
  name,
  value,
  onValue,
  wrong,
});

function PayForm({ order, left }: { order: Order; left: number }) {
  const say = tillText.value;
  const method = useSignal<NewPayment['method']>('cash');
  const amount = useSignal(left);
  const tip = useSignal(0);
  /** Undefined: exactly what is to be paid. */
  const received = useSignal<number | undefined>(undefined);
  const reference = useSignal('');
  const now = sending.value;
  const isBusy = now.state === 'sending' || now.state === 'waiting';
  const due = amount.value + tip.value;
  const paying = { amountCents: amount.value, tipCents: tip.value, receivedCents: received.value ?? due };
  const isCash = method.value === 'cash';
  const amountWrong = amount.value > left ? say.tooMuch : amount.value > 0 ? undefined : say.noAmount;
  const tipWrong = Number.isNaN(tip.value) ? say.noAmount : undefined;
  const receivedWrong = isCash && !(paying.receivedCents >= due) ? say.notEnough : undefined;
  const isReady = (amountWrong ?? tipWrong ?? receivedWrong) === undefined && !isBusy;
  const take = (event: Event) => {
    event.preventDefault();
    if (!isReady || unconfirmed.value) return;
    const { amountCents, tipCents } = paying;
    const ofCard = reference.value.trim() === '' ? {} : { reference: reference.value };
    const body: NewPayment = isCash
      ? { method: 'cash', ...paying }
      : { method: 'card', amountCents, tipCents, ...ofCard };
    sendPayment(order, body);
  };
  return (
    <form class={styles.pay} onSubmit={take} noValidate>
      <ChoiceField
        {...field<NewPayment['method']>('method', method.value, (value) => {
          method.value = value;
        })}
        label={say.method}
        options={say.methods}
      />
      {isCash && (
        <>
          <fieldset class={styles.quick}>
            <legend>{say.received}</legend>
            <Button
              kind="quiet"
              aria-pressed={received.value === undefined}
              onClick={() => (received.value = undefined)}
            >
              {say.exact}
            </Button>
            {notes
              .map((note) => note * centsPerUnit.value)
              .map((cents) => (
                <Button
                  key={cents}
                  kind="quiet"
                  disabled={cents < due}
                  aria-pressed={received.value === cents}
                  onClick={() => (received.value = cents)}
                >
                  {price(cents)}
                </Button>
              ))}
          </fieldset>
          <p class={styles.change} aria-live="polite">
            {say.change} <b>{receivedWrong === undefined && !Number.isNaN(due) ? price(changeCents(paying)) : '–'}</b>
          </p>
        </>
      )}
      <div class={styles.fields}>
        <MoneyField
          {...field('amount', amount.value, (value) => (amount.value = value), amountWrong)}
          label={say.pays}
        />
        <MoneyField
          {...field('tip', tip.value, (value) => (tip.value = value), tipWrong)}
          label={say.tip}
          hint={say.tipHint}
        />
        {isCash ? (
          <MoneyField
            {...field('received', paying.receivedCents, (value) => (received.value = value), receivedWrong)}
            label={say.received}
          />
        ) : (
          <TextField
            id="pay-reference"
            label={say.reference}
            value={reference.value}
            autocomplete="off"
            maxLength={60}
            onText={(text) => {
              reference.value = text;
            }}
          />
        )}
      </div>
      <div role="alert">{now.state === 'refused' && <Notice kind="bad" title={whyNot.value(now.problem)} />}</div>
      <Button type="submit" big class={styles.take} aria-disabled={!isReady || unconfirmed.value}>
        {isBusy ? say.taking : say.take(Number.isNaN(due) ? '–' : price(due))}
      </Button>
    </form>
  );
}
