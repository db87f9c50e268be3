/**
 * Keeps this member’s lines in the group in step with the cart. A change is sent as soon as it can be, and the page says
 * `saved` only once the group has it. All of a member’s own lines are sent at once, with the version that they were made
 * from, so that two tabs of one person lose nothing.
 */
import { batch, computed, effect, untracked } from '@preact/signals';
import { api, unwrap } from '../../api/client.ts';
import { itemsById, loadShop, menu, reloadShop, shopAsOf } from '../../api/shop.ts';
import { onStopped, state } from '../../browser/life.ts';
import { randomId } from '../../browser/random-id.ts';
import { fields, stored, textOr } from '../../browser/storage.ts';
import { phoneCart } from '../../ordering/cart/phone-cart.tsx';
import { partLocked } from '../../ordering/membership.ts';
import { type Outcome, outcomeOf } from '../../sync/optimistic.ts';
import { waitMs } from '../../sync/retry.ts';
import { askAgain, group, here, me, readAnew, setUnknown, showGroup } from './live-group.ts';
import {
  cartAfter,
  markSent,
  nothingSynced,
  receiveAfterRestore,
  receiveLines,
  type Synced,
  sameWishes,
  toLines,
  type Wish,
  wishesOf,
} from './wishes.ts';

const longestWaitMs = 15_000;

const parseWishes = (value: unknown): Wish[] =>
  (Array.isArray(value) ? value : []).flatMap((each) => {
    const { itemId, optionIds, note, quantity } = fields(each);
    if (typeof itemId !== 'string' || !Array.isArray(optionIds) || typeof quantity !== 'number') return [];
    return [{ itemId, optionIds: optionIds.filter((id) => typeof id === 'string'), note: textOr(note, ''), quantity }];
  });

const synced = stored<Synced>('group-lines', (value) => {
  const { memberId, version, known, sent } = fields(value);
  return {
    memberId: textOr(memberId, ''),
    version: typeof version === 'number' ? version : -1,
    known: parseWishes(known),
    sent: (Array.isArray(sent) ? sent : []).map(parseWishes),
  };
});

const wanted = computed(() => wishesOf(phoneCart.priced.value));
const groupHas = computed(() => (synced.value.memberId === here.value?.memberId ? synced.value.known : []));
/** Only the menu of another day could be loaded: what is not on it may be on today’s. */
const oldMenu = computed(() => shopAsOf.value !== undefined);
const pending = computed(
  () => here.value !== null && menu.value !== undefined && !sameWishes(wanted.value, groupHas.value),
);

const busy = state(false);
const waiting = state(false);
/** The lines that the API refused: they are not sent again until they differ. */
const refused = state<readonly Wish[] | undefined>(undefined);
const tries = state(0);
// Before `retry` is reset.
onStopped(() => clearTimeout(retry.peek()));
const retry = state<ReturnType<typeof setTimeout> | undefined>(undefined);

/** `saved`: the group has it all. `saving`: being sent. `waiting`: no answer, sent again later. `closed`: too late. */
export type Saving = 'saved' | 'saving' | 'waiting' | 'closed' | 'refused';

export const saving = computed<Saving>(() => {
  if (!pending.value) return 'saved';
  if (group.value !== undefined && group.value.status !== 'open') return 'closed';
  if (waiting.value || oldMenu.value) return 'waiting';
  return refused.value !== undefined && sameWishes(refused.value, wanted.value) ? 'refused' : 'saving';
});

export function retryNow(): void {
  clearTimeout(retry.peek());
  waiting.value = false;
  if (oldMenu.peek()) void loadShop();
}

/** Takes the group’s version of this member’s lines into the cart when it is newer than what this phone knows. */
function takeLatest(): void {
  const mine = me.peek();
  if (mine === undefined || group.peek()?.status === 'sent') return;
  const before = synced.latest().memberId === mine.id ? synced.peek() : nothingSynced(mine.id);
  const received = receiveLines(before, mine);
  if (received.synced === before) return;
  batch(() => {
    if (received.theirs !== undefined) {
      phoneCart.lines.value = cartAfter(phoneCart.lines.latest(), {
        ...received.theirs,
        newId: randomId,
        items: itemsById.peek(),
      });
    }
    synced.value = received.synced;
  });
}

/** After a restored backup: lines of this phone that the group lacks count as changed here, so they are sent again. */
function takeAnew(): void {
  const mine = me.peek();
  if (mine !== undefined && synced.latest().memberId === mine.id)
    synced.value = receiveAfterRestore(synced.peek(), mine);
}

/** Sends this member’s lines. @throws ApiProblem */
async function put(): Promise<void> {
  const mine = here.peek();
  if (mine === null) return;
  const { code, memberId, token } = mine;
  if (synced.latest().sent.length > 0) {
    // An earlier request is unanswered: read first whether it was carried out.
    await askAgain(code);
    takeLatest();
  }
  // Read only now, with what other tabs have put into the cart meanwhile.
  const lines = wanted.peek();
  synced.value = markSent(synced.latest(), lines);
  const answer = await unwrap(
    api.PUT('/api/v1/groups/{code}/members/{memberId}/lines', {
      params: {
        path: { code, memberId },
        header: { 'x-member-token': token, 'if-match': `"${synced.peek().version}"` },
      },
      body: { lines: toLines(lines) },
    }),
  );
  const version = answer.members.find(({ id }) => id === memberId)?.version ?? synced.peek().version;
  batch(() => {
    synced.value = { memberId, version, known: lines, sent: [] };
    showGroup(code, answer);
  });
}

const tryLater = (afterMs: number) => {
  waiting.value = true;
  retry.value = setTimeout(retryNow, afterMs);
};

/** Reads the group or the menu again, whichever the refused request was out of date with. @throws ApiProblem */
async function settle(outcome: Outcome<void>): Promise<void> {
  const mine = here.peek();
  switch (outcome.kind) {
    case 'done':
      return;
    case 'unanswered':
      tryLater(waitMs(outcome.problem, tries.value++));
      return;
    case 'conflict':
      if (mine !== null) await askAgain(mine.code);
      return;
    case 'refused':
      if (outcome.problem.code === 'group-not-found') return setUnknown();
      refused.value = synced.latest().sent.at(-1);
      // The menu on the screen is not the one the kitchen has.
      if (outcome.problem.status === 422) await reloadShop();
      else if (mine !== null) await askAgain(mine.code);
      return;
    default:
      outcome satisfies never;
  }
}

async function push(): Promise<void> {
  busy.value = true;
  try {
    await settle(await outcomeOf(put));
    if (!waiting.peek()) tries.value = 0;
  } catch {
    tryLater(longestWaitMs);
  }
  busy.value = false;
}

/** Keeps cart and group in step until the returned function is called. */
export function keepInStep(): () => void {
  const stopTaking = effect(() => {
    if (group.value !== undefined && me.value !== undefined && !busy.value) untracked(takeLatest);
  });
  let takenAnew = readAnew.peek();
  const stopTakingAnew = effect(() => {
    if (readAnew.value === takenAnew || busy.value) return;
    takenAnew = readAnew.value;
    untracked(takeAnew);
  });
  const stopSending = effect(() => {
    const ready = synced.value.memberId === here.value?.memberId && group.value?.status === 'open' && !busy.value;
    if (ready && saving.value === 'saving') untracked(() => void push());
  });
  const stopLocking = effect(() => {
    partLocked.value = here.value !== null && group.value !== undefined && group.value.status !== 'open';
  });
  addEventListener('online', retryNow);
  return () => {
    stopLocking();
    partLocked.value = false;
    stopTaking();
    stopTakingAnew();
    stopSending();
    removeEventListener('online', retryNow);
  };
}
