/** Entering a group, by starting one or by its link: the cart of this phone becomes the member’s part. */
import { batch, type Signal, useSignal } from '@preact/signals';
import { maxGuestName } from '../../../../functions/domain/limits.ts';
import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import type { Group } from '../../api/types.ts';
import { randomId } from '../../browser/random-id.ts';
import { fields, keeps, stored } from '../../browser/storage.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../forms/field.tsx';
import { groupText } from '../../i18n/group.ts';
import { t } from '../../i18n/index.ts';
import { useCart } from '../../ordering/cart/cart.ts';
import { phoneCart } from '../../ordering/cart/phone-cart.tsx';
import { type Membership, membership } from '../../ordering/membership.ts';
import { form } from '../../ordering/placing/checkout.ts';
import { forget, underWay } from '../../ordering/placing/send-order.ts';
import { Unanswered } from '../../ordering/placing/unanswered.tsx';
import { mySeat } from '../../ordering/table.ts';
import { InAnother } from './acts.tsx';
import { takenOutOf } from './follow-group.ts';
import styles from './group.module.css';
import { askAgain, group, host, showGroup } from './live-group.ts';
import { cut, ownLines } from './wishes.ts';

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

/** Stored before the first attempt, so that a retry after a lost answer is the same member. */
const joining = stored<{ code: string; token: string } | null>('group-joining', (value) => {
  const { code, token } = fields(value);
  return typeof code === 'string' && typeof token === 'string' ? { code, token } : null;
});

function enter(mine: Membership, group: Group): void {
  batch(() => {
    phoneCart.lines.value = ownLines(phoneCart.lines.latest(), groupText.peek().noteFor);
    membership.value = mine;
    joining.value = null;
    takenOutOf.value = undefined;
    showGroup(mine.code, group);
  });
}

/** @throws ApiProblem */
async function joinGroup(code: string, name: string): Promise<void> {
  const begun = joining.latest();
  const { token } = begun?.code === code ? begun : { token: randomId() };
  joining.value = { code, token };
  const { memberId, group } = await unwrap(
    api.POST('/api/v1/groups/{code}/members', {
      params: { path: { code }, header: { 'x-member-token': token } },
      body: { name },
    }),
  );
  enter({ code, memberId, token }, group);
}

/** The table, with the token of its scanned code; a table that was chosen by hand has no token. */
function placeOf(table: number | undefined) {
  if (table === undefined) return { channel: 'pickup' as const };
  const seat = mySeat.latest();
  const proof = seat?.table === table && seat.token !== undefined ? { tableToken: seat.token } : {};
  return { channel: 'table' as const, table, ...proof };
}

/** Starts a group with this phone as host; returns its code. A group whose answer is lost expires. @throws ApiProblem */
export async function startGroup(name: string, table: number | undefined): Promise<string> {
  const { code, memberId, memberToken, group } = await unwrap(
    api.POST('/api/v1/groups', {
      body: { name, ...placeOf(table) },
    }),
  );
  enter({ code, memberId, token: memberToken }, group);
  return code;
}

/** The form to join with a name. While the group is closed it says so, and it opens when the group does. */
export function JoinForm({ code }: { code: string }) {
  const say = groupText.value;
  const { name, busy, problem, lacksName, submit } = useEntering((name) =>
    joinGroup(code, name).catch(async (error) => {
      // The group may have closed or ended since its last event.
      await askAgain(code).catch(() => undefined);
      throw error;
    }),
  );
  const hostName = host.value?.name ?? '';
  if (membership.value !== null) return <InAnother />;
  if (group.value?.status !== 'open') {
    return (
      <Notice kind="info" title={say.closedToYou(hostName)}>
        {say.closedToYouHint(hostName)}
      </Notice>
    );
  }
  if (underWay.value) return <Unanswered />;
  return (
    <form class={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <NameField name={name} lacking={lacksName} />
      <BeforeEntering />
      <EnteringFailed title={say.joinFailed} problem={problem.value} />
      <Button type="submit" big aria-disabled={busy.value}>
        {busy.value ? say.joining : say.join}
      </Button>
    </form>
  );
}
