/** Into a group: by starting one, or by its link. The cart of this phone becomes the member’s part. */

import { batch } from '@preact/signals';
import { api, unwrap } from '../../api/client.ts';
import type { Group } from '../../api/types.ts';
import { randomId } from '../../browser/random-id.ts';
import { fields, stored } from '../../browser/storage.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { groupText } from '../../i18n/group.ts';
import { phoneCart } from '../../ordering/cart/phone-cart.tsx';
import { type Membership, membership } from '../../ordering/membership.ts';
import { underWay } from '../../ordering/placing/send-order.ts';
import { Unanswered } from '../../ordering/placing/unanswered.tsx';
import { mySeat } from '../../ordering/table.ts';
import { BeforeEntering, EnteringFailed, NameField, useEntering } from './entering.tsx';
import { takenOutOf } from './follow-group.ts';
import styles from './group.module.css';
import { InAnother } from './leave-group.tsx';
import { askAgain, group, hear, host } from './live-group.ts';
import { ownLines } from './wishes.ts';

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
    hear(mine.code, group);
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
