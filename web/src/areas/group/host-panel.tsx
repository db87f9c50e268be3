import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { maxCustomerName, maxOrderNote } from '../../../../functions/domain/limits.ts';
import type { ApiProblem } from '../../api/client.ts';
import type { Group } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { LongTextField, TextField } from '../../forms/field.tsx';
import { checkoutText } from '../../i18n/checkout.ts';
import { price } from '../../i18n/format.ts';
import { groupText } from '../../i18n/group.ts';
import { useCart } from '../../ordering/cart/cart.ts';
import { Totals } from '../../ordering/cart/cart-totals.tsx';
import { tipCents } from '../../ordering/cart/tip.ts';
import { TipChoice } from '../../ordering/cart/tip-choice.tsx';
import { mustChooseTime } from '../../ordering/placing/checkout.ts';
import { mayBeFree } from '../../ordering/placing/pickup-slots.ts';
import { PickupTime, type When } from '../../ordering/placing/pickup-time.tsx';
import { RefusalNotice } from '../../ordering/placing/refusal-notice.tsx';
import { Slow, Unsure, Waiting } from '../../ordering/placing/sending-notices.tsx';
import { acting, lock, unlock } from './acts.tsx';
import {
  forgetSending,
  resend,
  type SendBody,
  sendGroup,
  sending,
  unconfirmed,
  unconfirmedAge,
} from './follow-group.ts';
import styles from './group.module.css';
import { group, me } from './live-group.ts';
import { groupUnits } from './my-part.tsx';

/** What the host can do about a time that was refused; a group at a table has no times to choose from. */
type Ways = { onTime: ((at: string) => void) | undefined; onChooseTime: () => void };

/** `totalCents` is what it would come to now. */
type Props = Ways & { problem: ApiProblem; totalCents: number; sentCents: number };

/** Why the group’s order was not taken, for its host. The button below sends it for a new price, or opens the group. */
const SendRefused = ({ onTime, onChooseTime, ...refused }: Props) => (
  <RefusalNotice
    {...refused}
    reader="together"
    units={groupUnits.value}
    table={undefined}
    opening={group.value?.table == null ? undefined : { table: group.value.table }}
    sendForTime={onTime}
    chooseTime={onTime && onChooseTime}
  />
);

/** The state of an order that was sent and not accepted. `totalCents` is its total now. */
function SendingStatus({ totalCents, ...ways }: Ways & { totalCents: number }) {
  const say = groupText.value;
  const now = sending.value;
  return (
    <div role="alert">
      {unconfirmed.value && (
        <Unsure
          title={say.unsure}
          hint={say.unsureHint}
          age={unconfirmedAge.value}
          now={now}
          onRetry={resend}
          onGiveUp={forgetSending}
        />
      )}
      {now.state === 'sending' && !now.unconfirmed && <Slow>{say.slowHint}</Slow>}
      {now.state === 'waiting' && (
        <Waiting
          untilMs={now.untilMs}
          title={say.busyShop}
          onGiveUp={group.value?.status === 'locked' ? forgetSending : undefined}
        />
      )}
      {now.state === 'refused' && (
        <SendRefused problem={now.problem} totalCents={totalCents} sentCents={now.body.expectedTotalCents} {...ways} />
      )}
    </div>
  );
}

/** The host's controls: close the group, check it, send it. */
export function HostPanel() {
  const say = groupText.value;
  const now = group.value;
  if (now === undefined || me.value?.host !== true || now.status === 'sent') return null;
  const empty = now.members.every(({ lines }) => lines.length === 0);
  return (
    <section class={styles.card} aria-labelledby="host">
      <h2 id="host">{say.review}</h2>
      {now.status === 'open' ? (
        <>
          <p class={styles.hint}>{empty ? say.lockEmpty : say.lockHint}</p>
          {!empty && (
            <Button big disabled={acting.value} onClick={() => void lock()}>
              {say.lock}
            </Button>
          )}
        </>
      ) : (
        <SendForm now={now} />
      )}
    </section>
  );
}

/** A shop that is closed has no "now". */
const asItCanBe = (when: When): When => ({ ...when, later: when.later || mustChooseTime.value });

/** What to send. */
const timeOf = (when: When): string | undefined => (asItCanBe(when).later ? when.pickupAt : undefined);

/** A time that was taken meanwhile counts as not chosen. */
const lacksTime = (when: When): boolean =>
  asItCanBe(when).later && (when.pickupAt === undefined || !mayBeFree(when.pickupAt));

/** Whose lines would have the order refused. */
const notToBeHad = ({ members }: Group): string =>
  members
    .filter(({ lines }) => lines.some(({ state }) => state !== 'ok'))
    .map(({ name }) => name)
    .join(', ');

/** The total of the shop's last answer, without a tip; the group's own state may be older. */
function subtotalOf(now: Group): number {
  const last = sending.value;
  if (last.state !== 'refused' || last.problem.code !== 'price-changed') return now.subtotalCents;
  const { totalCents } = last.problem.document as Record<string, unknown>;
  return typeof totalCents === 'number' ? totalCents - last.body.tipCents : now.subtotalCents;
}

/** The tip, the name to call out, the time, the total, and the one button that sends the group’s order. */
function SendForm({ now }: { now: Group }) {
  const say = groupText.value;
  const id = useId();
  const name = useSignal(me.peek()?.name ?? '');
  const when = useSignal<When>({ later: false, pickupAt: undefined });
  const note = useSignal('');
  /** Missing fields are marked only after the first try. */
  const tried = useSignal(false);

  const pickup = now.channel === 'pickup';
  const lacksName = pickup && name.value.trim() === '';
  const subtotalCents = subtotalOf(now);
  const tipping = tipCents(useCart().tip.value, subtotalCents);
  const expectedTotalCents = subtotalCents + tipping;
  const { state } = sending.value;
  const code = sending.value.state === 'refused' ? sending.value.problem.code : undefined;
  const busy = state === 'sending';
  /** It is retried by itself, unchanged. */
  const underWay = unconfirmed.value || state === 'waiting';
  const bad = notToBeHad(now);

  function send(pickupAt: string | undefined): void {
    const body: SendBody = { tipCents: tipping, expectedTotalCents };
    if (pickup) body.customer = { name: name.value.trim() };
    if (pickup && pickupAt !== undefined) body.pickupAt = pickupAt;
    if (note.value.trim() !== '') body.note = note.value.trim();
    sendGroup(body);
  }
  function submit(event: SubmitEvent) {
    event.preventDefault();
    tried.value = true;
    if (lacksName) return document.getElementById(id)?.focus();
    if (pickup && lacksTime(when.value)) return document.getElementById('time')?.focus();
    send(timeOf(when.value));
  }
  const open = async () => {
    if (await unlock()) forgetSending();
  };
  const sendAt = (at: string) => {
    when.value = { later: true, pickupAt: at };
    send(at);
  };
  const chooseTime = () => {
    when.value = { later: true, pickupAt: undefined };
    forgetSending();
  };

  return (
    <form class={styles.form} noValidate onSubmit={submit}>
      <fieldset class={styles.bare} disabled={busy || underWay}>
        {pickup && (
          <TextField
            id={id}
            label={say.pickupName}
            hint={say.pickupNameHint}
            wrong={tried.value && lacksName ? say.pickupNameMissing : undefined}
            autocomplete="given-name"
            maxLength={maxCustomerName}
            required
            value={name}
            onText={(text) => {
              name.value = text;
            }}
          />
        )}
        {pickup && (
          <PickupTime
            when={asItCanBe(when.value)}
            units={groupUnits.value}
            label={say.time}
            lacksTime={tried.value && lacksTime(when.value)}
            onChoose={(next) => {
              when.value = next;
            }}
          />
        )}
        <LongTextField
          id="note"
          label={checkoutText.value.note}
          maxLength={maxOrderNote}
          value={note}
          onText={(text) => {
            note.value = text;
          }}
        />
        <TipChoice subtotalCents={subtotalCents} />
      </fieldset>
      <p class={styles.hint}>{say.tipHint}</p>
      <Totals sums={{ subtotalCents, tipCents: tipping, totalCents: expectedTotalCents }} />
      {bad !== '' && state !== 'refused' && (
        <Notice kind="bad" title={say.notAll}>
          {say.notAllHint(bad)}
        </Notice>
      )}
      <SendingStatus totalCents={expectedTotalCents} onTime={pickup ? sendAt : undefined} onChooseTime={chooseTime} />
      {!underWay && (
        <div class={styles.ways}>
          <Button type="submit" big disabled={busy || bad !== ''}>
            {busy ? say.sending : code === 'price-changed' ? say.sendAtNewPrice : say.send}
            {!busy && <span>{price(expectedTotalCents)}</span>}
          </Button>
          {now.status === 'locked' && (
            <Button
              kind={code === 'item-unavailable' ? 'primary' : 'quiet'}
              disabled={busy || acting.value}
              onClick={() => void open()}
            >
              {say.unlock}
            </Button>
          )}
        </div>
      )}
      <p class={styles.hint}>{say.payThere}</p>
    </form>
  );
}
