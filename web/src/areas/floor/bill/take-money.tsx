import type { Signal } from '@preact/signals';
import { restaurant } from '../../../api/shop.ts';
import type { NewTabPayment, Tab } from '../../../api/types.ts';
import { Button } from '../../../components/button.tsx';
import { TextField } from '../../../forms/field.tsx';
import { MoneyField } from '../../../forms/value-fields.tsx';
import { billText } from '../../../i18n/bill.ts';
import { centsPerUnit, price } from '../../../i18n/format.ts';
import styles from './bill.module.css';
import { Chip, Chips } from './chips.tsx';
import { countsOnBalance, notesAbove, type ToPay } from './choice.ts';
import { sending, sendTabPayment, unconfirmed } from './send-tab-payment.ts';

/** How a payment is handed over. */
export type How = {
  method: NewTabPayment['method'];
  /** NaN while what is typed is no amount. */
  tipCents: number;
  /** The guest leaves the change as a tip. */
  keepsChange: boolean;
  /** What the guest gives, where no button says it; 0: nothing was typed. */
  receivedCents: number;
  reference: string;
};

export const plainCash: How = { method: 'cash', tipCents: 0, keepsChange: false, receivedCents: 0, reference: '' };

type Props = { paid: ToPay | undefined; how: Signal<How> };

/** Cash or card, and the tip that is not part of the bill. */
export function ChooseHow({ paid, how }: Props) {
  const say = billText.value;
  const { method, tipCents, keepsChange, receivedCents, reference } = how.value;
  const change = (changed: Partial<How>) => {
    how.value = { ...how.peek(), ...changed };
  };
  const offered = (restaurant.value?.tipPercents ?? [])
    .filter((percent) => percent > 0)
    .map((percent) => [percent, Math.round(((paid?.cents ?? 0) * percent) / 100)] as const);
  return (
    <>
      <Chips label={say.method}>
        {(['cash', 'card'] as const).map((each) => (
          <Chip key={each} isOn={method === each} onTap={() => change({ method: each, keepsChange: false })}>
            {say.methods[each]}
          </Chip>
        ))}
      </Chips>
      {method === 'card' && (
        <TextField
          id="pay-reference"
          label={say.reference}
          value={reference}
          autocomplete="off"
          maxLength={60}
          onText={(text) => change({ reference: text })}
        />
      )}
      <Chips label={say.extraTip}>
        <Chip isOn={tipCents === 0 && !keepsChange} onTap={() => change({ tipCents: 0, keepsChange: false })}>
          {say.noTip}
        </Chip>
        {offered.map(([percent, cents]) => (
          <Chip
            key={percent}
            isOn={tipCents > 0 && tipCents === cents}
            onTap={() => change({ tipCents: cents, keepsChange: false })}
          >
            {say.percent(percent, price(cents))}
          </Chip>
        ))}
        {method === 'cash' && (
          <Chip isOn={keepsChange} onTap={() => change({ keepsChange: !keepsChange, tipCents: 0 })}>
            {say.keepChange}
          </Chip>
        )}
      </Chips>
      <div class={styles.fields}>
        <MoneyField
          id="pay-tip"
          name="tip"
          label={say.otherTip}
          value={tipCents}
          wrong={Number.isNaN(tipCents) ? say.noAmount : undefined}
          onValue={(cents) => change({ tipCents: cents, keepsChange: false })}
        />
        {method === 'cash' && (
          <MoneyField
            id="pay-received"
            name="received"
            label={say.received}
            value={receivedCents}
            wrong={undefined}
            onValue={(cents) => change({ receivedCents: cents })}
          />
        )}
      </div>
    </>
  );
}

/** The buttons that take the money. Each says what it takes and what it gives back, and does both in one tap. */
export function TakeMoney({ tab, paid, how }: Props & { tab: Tab }) {
  const say = billText.value;
  const { method, tipCents, keepsChange, receivedCents, reference } = how.value;
  const state = sending.value;
  const isBusy = state.state === 'sending' || state.state === 'waiting';
  const cents = paid?.cents ?? 0;
  const isTooMuch = cents > tab.balanceCents;
  const isReady = paid !== undefined && !isTooMuch && !Number.isNaN(tipCents) && !isBusy && !unconfirmed.value;
  const due = cents + (Number.isNaN(tipCents) ? 0 : tipCents);
  const typed = reference.trim();
  const notes = [...notesAbove(due, centsPerUnit.value), receivedCents].filter((note) => note > due);

  const take = (handed: Pick<NewTabPayment, 'tipCents' | 'receivedCents' | 'reference'>) => {
    if (!isReady) return;
    const decidedOn = countsOnBalance(tab, paid) ? { expectedBalanceCents: tab.balanceCents } : {};
    const body = { method, pays: paid.pays, expectedCents: cents, ...decidedOn, tipCents, ...handed };
    sendTabPayment(tab, body, cents + (body.tipCents ?? 0));
  };
  return (
    <div class={styles.take}>
      <p class={styles.balance}>
        {say.due} <b>{paid === undefined ? '–' : price(due)}</b>
      </p>
      {isTooMuch && <p class={styles.wrong}>{say.tooMuch(price(tab.balanceCents))}</p>}
      {method === 'card' ? (
        <Button big aria-disabled={!isReady} onClick={() => take(typed === '' ? {} : { reference: typed })}>
          {isBusy ? say.taking : say.card(price(due))}
        </Button>
      ) : (
        <div class={styles.notes}>
          <Button class={styles.note} aria-disabled={!isReady} onClick={() => take({})}>
            {isBusy ? say.taking : say.exact(paid === undefined ? '' : price(due))}
          </Button>
          {paid !== undefined &&
            [...new Set(notes)].map((note) => (
              <Button
                key={note}
                kind="quiet"
                class={styles.note}
                aria-disabled={!isReady}
                onClick={() => take({ receivedCents: note, ...(keepsChange && { tipCents: note - cents }) })}
              >
                {price(note)}
                <small>{keepsChange ? say.tipOf(price(note - cents)) : say.changeOf(price(note - due))}</small>
              </Button>
            ))}
        </div>
      )}
    </div>
  );
}
