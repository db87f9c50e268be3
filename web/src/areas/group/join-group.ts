/** Into a group: by starting one, or by its link. The cart of this phone becomes the member’s part. */
import { batch } from '@preact/signals';
import { api, unwrap } from '../../api/client.ts';
import type { Group } from '../../api/types.ts';
import { randomId } from '../../browser/random-id.ts';
import { fields, stored } from '../../browser/storage.ts';
import { groupText } from '../../i18n/group.ts';
import { phoneCart } from '../../ordering/cart/phone-cart.tsx';
import { type Membership, membership } from '../../ordering/membership.ts';
import { mySeat } from '../../ordering/table.ts';
import { takenOutOf } from './endings.ts';
import { hear } from './live-group.ts';
import { ownLines } from './wishes.ts';

/** Written down before the first attempt, so that asking again after a lost answer is the same member. */
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
export async function joinGroup(code: string, name: string): Promise<void> {
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

/** With the table goes what its own code proves; a table that was chosen by hand proves nothing. */
function placeOf(table: number | undefined) {
  if (table === undefined) return { channel: 'pickup' as const };
  const seat = mySeat.latest();
  const proof = seat?.table === table && seat.token !== undefined ? { tableToken: seat.token } : {};
  return { channel: 'table' as const, table, ...proof };
}

/** A group whose host this phone is; answers its code. One whose answer is lost is nobody’s, and is soon over. @throws ApiProblem */
export async function startGroup(name: string, table: number | undefined): Promise<string> {
  const { code, memberId, memberToken, group } = await unwrap(
    api.POST('/api/v1/groups', {
      body: { name, ...placeOf(table) },
    }),
  );
  enter({ code, memberId, token: memberToken }, group);
  return code;
}
