/** What starting a group and joining one have in common. */

import { type Signal, useSignal } from '@preact/signals';
import { maxGuestName } from '../../../../functions/domain/limits.ts';
import type { ApiProblem } from '../../api/client.ts';
import { keeps } from '../../browser/storage.ts';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../forms/field.tsx';
import { groupText } from '../../i18n/group.ts';
import { t } from '../../i18n/index.ts';
import { useCart } from '../../ordering/cart/cart.ts';
import { form } from '../../ordering/placing/checkout.ts';
import { forget, underWay } from '../../ordering/placing/send-order.ts';
import { cut } from './cut.ts';
import styles from './group.module.css';

/** Asks for a name once and does `enter` with it, one at a time; `problem` says why that failed. */
export function useEntering(enter: (name: string) => Promise<void>) {
  const name = useSignal(cut(form.peek().name, maxGuestName));
  /** Missing fields are marked only after the first try. */
  const tried = useSignal(false);
  const busy = useSignal(false);
  const problem = useSignal<ApiProblem | undefined>(undefined);
  const lacksName = name.value.trim() === '';

  async function submit(event: SubmitEvent, lacksMore = false) {
    event.preventDefault();
    const fields = event.currentTarget as HTMLFormElement; // what the handler is on
    tried.value = true;
    if (lacksName || lacksMore) {
      fields.querySelector<HTMLElement>(lacksName ? '[name=member]' : '[name=table]')?.focus();
      return;
    }
    if (busy.value || underWay.peek()) return;
    busy.value = true;
    problem.value = undefined;
    // The cart goes into the group: an order that waits for its retry, and has not arrived, is given up.
    forget();
    try {
      await enter(name.value.trim());
      form.value = { ...form.value, name: name.value.trim() };
    } catch (error) {
      problem.value = error as ApiProblem; // `unwrap` throws nothing else
    }
    busy.value = false;
  }

  return { name, tried, busy, problem, lacksName: tried.value && lacksName, submit };
}

/** Says that the cart goes into the group, and warns where the browser stores nothing. */
export function BeforeEntering() {
  const say = groupText.value;
  const { count, guests } = useCart();
  return (
    <>
      {count.value > 0 && (
        <p class={styles.hint}>
          {say.bringsCart(t.value.items(count.value))} {guests.value.length > 0 && say.guestsAsNotes}
        </p>
      )}
      {!keeps() && <p class={styles.hint}>{say.cannotKeep}</p>}
    </>
  );
}

/** The fields that the API refused, by their path in the body: `name`, `table`, `tableToken`. */
export const isAbout = ({ document }: ApiProblem, field: string): boolean =>
  document.errors?.some(({ path }) => path.replace(/^body\./, '') === field) ?? false;

function whyNot(problem: ApiProblem): string | undefined {
  const say = groupText.value;
  if (problem.code === 'group-full') return undefined;
  if (isAbout(problem, 'name')) return say.nameRefused;
  if (isAbout(problem, 'table')) return say.tableMissing;
  if (problem.status === 429 || problem.code === 'overloaded' || problem.code === 'database-busy') return say.tooMany;
  return say.tryAgain;
}

export function EnteringFailed({ title, problem }: { title: string; problem: ApiProblem | undefined }) {
  return (
    <div role="alert">
      {problem !== undefined && (
        <Notice kind="bad" title={problem.code === 'group-full' ? groupText.value.joinFull : title}>
          {whyNot(problem)}
        </Notice>
      )}
    </div>
  );
}

/** The member's name, as the others and the kitchen see it. */
export function NameField({ name, lacking }: { name: Signal<string>; lacking: boolean }) {
  const say = groupText.value;
  return (
    <TextField
      id="member"
      label={say.name}
      hint={say.nameHint}
      wrong={lacking ? say.nameMissing : undefined}
      name="member"
      autocomplete="given-name"
      maxLength={maxGuestName}
      required
      value={name}
      onText={(text) => {
        name.value = text;
      }}
    />
  );
}
