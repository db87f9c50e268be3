import { useSignal, useSignalEffect } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Group } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { price } from '../../format.ts';
import { groupText } from '../../i18n/group.ts';
import { sheetsText } from '../../i18n/sheets.ts';
import { maxName } from '../order/checkout.ts';
import { tip, tipCents } from '../order/tip.ts';
import { TipChoice } from '../order/tip-choice.tsx';
import { acting, unlock } from './acts.ts';
import styles from './group.module.css';
import { here, me } from './live-group.ts';
import { forgetRefusal, inDoubt, resend, sendGroup, sending } from './send-group.ts';
import { SendingStatus } from './sending-status.tsx';

/** What it comes to; the sums only where there are several. */
function Sums({ subtotalCents, tipping }: { subtotalCents: number; tipping: number }) {
  const say = sheetsText.value;
  return (
    <dl class={styles.totals}>
      {tipping > 0 && (
        <>
          <div>
            <dt>{say.subtotal}</dt>
            <dd>{price(subtotalCents)}</dd>
          </div>
          <div>
            <dt>{say.tip}</dt>
            <dd>{price(tipping)}</dd>
          </div>
        </>
      )}
      <div class={styles.sum}>
        <dt>{say.total}</dt>
        <dd>{price(subtotalCents + tipping)}</dd>
      </div>
    </dl>
  );
}

/** Whose lines would have the order refused. */
const notToBeHad = ({ members }: Group): string =>
  members
    .filter(({ lines }) => lines.some(({ state }) => state !== 'ok'))
    .map(({ name }) => name)
    .join(', ');

/** The tip, the name it is called out by, the total, and the one button that sends everybody’s order. */
export function SendForm({ now }: { now: Group }) {
  const say = groupText.value;
  const id = useId();
  const name = useSignal(me.peek()?.name ?? '');
  /** Nobody is told what is missing before they tried. */
  const tried = useSignal(false);

  // A reload in the middle: pick up where it broke off.
  useSignalEffect(() => {
    if (here.value !== null) resend();
  });

  const pickup = now.channel === 'pickup';
  const lacksName = pickup && name.value.trim() === '';
  const tipping = tipCents(tip.value, now.subtotalCents);
  const expectedTotalCents = now.subtotalCents + tipping;
  const busy = sending.value.state === 'sending';
  const bad = notToBeHad(now);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    tried.value = true;
    if (lacksName) return document.getElementById(id)?.focus();
    sendGroup({ ...(pickup && { customer: { name: name.value.trim() } }), tipCents: tipping, expectedTotalCents });
  }
  const open = async () => {
    if (await unlock()) forgetRefusal();
  };

  return (
    <form class={styles.form} noValidate onSubmit={submit}>
      {pickup && (
        <div class={styles.field}>
          <label for={id}>{say.pickupName}</label>
          <input
            id={id}
            autocomplete="given-name"
            maxLength={maxName}
            required
            disabled={busy || inDoubt.value}
            aria-invalid={tried.value && lacksName}
            aria-describedby={`${id}-hint`}
            value={name}
            onInput={(event) => {
              name.value = event.currentTarget.value;
            }}
          />
          <p id={`${id}-hint`} class={tried.value && lacksName ? styles.error : styles.hint}>
            {tried.value && lacksName ? say.pickupNameMissing : say.pickupNameHint}
          </p>
        </div>
      )}
      <fieldset class={styles.bare} disabled={busy || inDoubt.value}>
        <TipChoice subtotalCents={now.subtotalCents} />
      </fieldset>
      <p class={styles.hint}>{say.tipHint}</p>
      <Sums subtotalCents={now.subtotalCents} tipping={tipping} />
      {bad !== '' && sending.value.state !== 'refused' && (
        <Notice kind="bad" title={say.notAll}>
          {say.notAllHint(bad)}
        </Notice>
      )}
      <SendingStatus totalCents={expectedTotalCents} />
      {!inDoubt.value && (
        <div class={styles.ways}>
          <Button type="submit" class={styles.big} disabled={busy || bad !== ''}>
            {busy ? say.sending : say.send}
            {!busy && <span>{price(expectedTotalCents)}</span>}
          </Button>
          {now.status === 'locked' && (
            <Button kind="quiet" disabled={busy || acting.value} onClick={() => void open()}>
              {say.unlock}
            </Button>
          )}
        </div>
      )}
      <p class={styles.hint}>{say.payThere}</p>
    </form>
  );
}
