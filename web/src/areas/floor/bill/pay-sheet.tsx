import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { LinePart } from '../../../../../functions/domain/split.ts';
import type { Tab } from '../../../api/types.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { Stepper } from '../../../forms/stepper.tsx';
import { MoneyField } from '../../../forms/value-fields.tsx';
import { billText } from '../../../i18n/bill.ts';
import { price } from '../../../i18n/format.ts';
import { whyNot } from '../../../i18n/problems.ts';
import styles from './bill.module.css';
import { Chip, Chips } from './chips.tsx';
import { type Choice, guestsOf, payModes, toPay } from './choice.ts';
import { ChooseGuests, ChooseLines } from './choose-lines.tsx';
import type { Followed } from './follow.ts';
import { InDoubt } from './in-doubt.tsx';
import { finishTabPayment, sending } from './send-tab-payment.ts';
import { ChooseHow, type How, plainCash, TakeMoney } from './take-money.tsx';
import { Taken } from './taken.tsx';
import { whereIs } from './where-is.ts';

type Props = { tab: Tab; followed: Followed<Tab>; onClose: () => void };

const mostPeople = 99;

/** Takes the money: what is paid, then how. All of it is on this phone until a payment is sent. */
export function PaySheet({ tab, followed, onClose }: Props) {
  const say = billText.value;
  const choice = useSignal<Choice>({
    mode: 'rest',
    parts: new Map(),
    people: Math.max(2, tab.guests ?? 2),
    amountCents: tab.balanceCents,
  });
  const how = useSignal<How>(plainCash);
  const change = (changed: Partial<Choice>) => {
    choice.value = { ...choice.peek(), ...changed };
  };
  const state = sending.value;
  const taken = state.state === 'accepted' && state.result.tab.id === tab.id ? state.result : undefined;
  useEffect(() => {
    if (taken === undefined) return;
    followed.learn(taken.tab);
    // The next guest pays in another way.
    how.value = plainCash;
    const { mode, people } = choice.peek();
    change({
      parts: new Map(),
      amountCents: taken.tab.balanceCents,
      ...(mode === 'share' && { people: Math.max(1, people - 1) }),
    });
  }, [taken]);
  // What another phone has changed is shown beside the refusal.
  useEffect(() => {
    if (state.state === 'refused') followed.refresh();
  }, [state.state]);
  useEffect(() => finishTabPayment, []);

  const { mode, parts } = choice.value;
  const isOpen = tab.closedAt === null;
  const paid = toPay(tab, choice.value);
  const setParts = (next: ReadonlyMap<string, LinePart>) => {
    finishTabPayment();
    change({ parts: next });
  };
  const isGrouped = guestsOf(tab).some(({ name }) => name !== null);
  const foot = !isOpen ? (
    <Button big class={styles.wide} onClick={onClose}>
      {say.done}
    </Button>
  ) : taken !== undefined ? (
    <Taken answer={taken} onNext={mode === 'guests' || mode === 'lines' ? undefined : finishTabPayment} />
  ) : (
    <TakeMoney tab={tab} paid={paid} how={how} />
  );
  return (
    <Sheet
      title={say.chargeOf(whereIs(tab))}
      onClose={onClose}
      foot={
        <>
          <div role="alert">
            {state.state === 'refused' && <Notice kind="bad" title={whyNot.value(state.problem)} />}
          </div>
          {foot}
        </>
      }
    >
      <InDoubt tabId={tab.id} />
      {isOpen ? (
        <div class={styles.paying}>
          <Chips label={say.whatIsPaid}>
            {payModes
              .filter((each) => each !== 'guests' || isGrouped)
              .map((each) => (
                <Chip
                  key={each}
                  isOn={mode === each}
                  onTap={() => {
                    finishTabPayment();
                    change({ mode: each, parts: new Map() });
                  }}
                >
                  {say.modes[each]}
                </Chip>
              ))}
          </Chips>
          {mode === 'rest' && <p>{say.restHint(price(tab.balanceCents))}</p>}
          {mode === 'guests' && <ChooseGuests tab={tab} parts={parts} onParts={setParts} />}
          {mode === 'lines' && <ChooseLines tab={tab} parts={parts} canShare onParts={setParts} />}
          {mode === 'share' && (
            <div class={styles.people}>
              <p id="pay-people">{say.people}</p>
              <Stepper
                label={say.people}
                value={choice.value.people}
                min={1}
                max={mostPeople}
                onChange={(people) => change({ people })}
              />
              <p class={styles.soft}>{say.shareHint(choice.value.people)}</p>
            </div>
          )}
          {mode === 'amount' && (
            <MoneyField
              id="pay-amount"
              name="amount"
              label={say.amount}
              value={choice.value.amountCents}
              wrong={
                choice.value.amountCents > tab.balanceCents
                  ? say.tooMuch(price(tab.balanceCents))
                  : choice.value.amountCents > 0
                    ? undefined
                    : say.noAmount
              }
              onValue={(amountCents) => change({ amountCents })}
            />
          )}
          <ChooseHow paid={paid} how={how} />
        </div>
      ) : (
        <div class={styles.closed} role="status">
          <p class={styles.free}>{tab.table === null ? say.states.closed : say.free}</p>
          <p>{say.closedHint}</p>
          {taken !== undefined && (
            <p class={styles.balance}>
              {say.change} <b>{price(taken.payment.changeCents)}</b>
            </p>
          )}
        </div>
      )}
    </Sheet>
  );
}
