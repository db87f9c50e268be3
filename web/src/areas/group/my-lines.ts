/**
 * Keeps this member’s lines in the group in step with the cart: whatever is changed is sent as soon as it can be, and
 * until the group has it, nobody is told that it has. All of a member’s own lines travel at once, with the version that
 * they were made from, so that two tabs of one person lose nothing.
 */

import { batch, computed, effect, untracked } from '@preact/signals';
import { type ApiProblem, api, unwrap } from '../../api/client.ts';
import { itemsById, loadShop, menu, reloadShop, shopAsOf } from '../../api/shop.ts';
import { state } from '../../browser/life.ts';
import { randomId } from '../../browser/random-id.ts';
import { fields, stored, textOr } from '../../browser/storage.ts';
import { phoneCart } from '../../ordering/cart/phone-cart.tsx';
import { mayHaveArrived, waitMs } from '../../sync/doubt.ts';
import { askAgain, group, hear, here, me, readAnew, setUnknown } from './live-group.ts';
import { hearing, hearingAnew, nothingSynced, type Synced, sending } from './synced.ts';
import { cartAfter, sameWishes, toLines, type Wish, wishesOf } from './wishes.ts';

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
const told = computed(() => (synced.value.memberId === here.value?.memberId ? synced.value.known : []));
/** The menu of another day, where nothing newer could be had: what that does not know may well be on today’s. */
const oldMenu = computed(() => shopAsOf.value !== undefined);
const pending = computed(
  () => here.value !== null && menu.value !== undefined && !sameWishes(wanted.value, told.value),
);

const busy = state(false);
const waiting = state(false);
/** What the group would not take; anything else is tried. */
const refused = state<readonly Wish[] | undefined>(undefined);
let tries = 0;
let retry: ReturnType<typeof setTimeout> | undefined;

/** `saved`: the group has it all. `saving`: on its way. `waiting`: no answer, tried again. `closed`: it came too late. */
export type Saving = 'saved' | 'saving' | 'waiting' | 'closed' | 'refused';

export const saving = computed<Saving>(() => {
  if (!pending.value) return 'saved';
  if (group.value !== undefined && group.value.status !== 'open') return 'closed';
  if (waiting.value || oldMenu.value) return 'waiting';
  return refused.value !== undefined && sameWishes(refused.value, wanted.value) ? 'refused' : 'saving';
});

export function retryNow(): void {
  clearTimeout(retry);
  waiting.value = false;
  if (oldMenu.peek()) void loadShop();
}

/** What the group says that this member wants, taken over when it is newer than what this phone knows. */
function takeLatest(): void {
  const mine = me.peek();
  if (mine === undefined || group.peek()?.status === 'sent') return;
  const before = synced.latest().memberId === mine.id ? synced.peek() : nothingSynced(mine.id);
  const heard = hearing(before, mine);
  if (heard.synced === before) return;
  batch(() => {
    if (heard.theirs !== undefined) {
      phoneCart.lines.value = cartAfter(phoneCart.lines.latest(), {
        ...heard.theirs,
        newId: randomId,
        items: itemsById.peek(),
      });
    }
    synced.value = heard.synced;
  });
}

/** The shop has restored a backup: what this phone wants is sent to the group again as far as that lacks it. */
function takeAnew(): void {
  const mine = me.peek();
  if (mine !== undefined && synced.latest().memberId === mine.id) synced.value = hearingAnew(synced.peek(), mine);
}

async function put(): Promise<void> {
  const mine = here.peek();
  if (mine === null) return;
  const { code, memberId, token } = mine;
  if (synced.latest().sent.length > 0) {
    // Something was never answered: first see whether it arrived.
    await askAgain(code);
    takeLatest();
  }
  // Only now: what another tab has said meanwhile is in the cart too.
  const lines = wanted.peek();
  synced.value = sending(synced.latest(), lines);
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
    hear(code, answer);
  });
}

const tryLater = (afterMs: number) => {
  waiting.value = true;
  retry = setTimeout(retryNow, afterMs);
};

async function recover(problem: ApiProblem): Promise<void> {
  if (mayHaveArrived(problem)) return tryLater(waitMs(problem, tries++));
  const { code, status } = problem;
  if (code === 'group-not-found') {
    return setUnknown();
  }
  if (code !== 'stale-version' && code !== 'group-locked') refused.value = synced.latest().sent.at(-1);
  // The menu on the screen is not the one the kitchen has.
  if (status === 422) return reloadShop();
  const mine = here.peek();
  if (mine !== null) await askAgain(mine.code);
}

async function push(): Promise<void> {
  busy.value = true;
  try {
    await put().catch((error) => recover(error as ApiProblem)); // `unwrap` throws nothing else
    if (!waiting.peek()) tries = 0;
  } catch {
    tryLater(longestWaitMs);
  }
  busy.value = false;
}

/** Does all that until the answer is called. */
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
  addEventListener('online', retryNow);
  return () => {
    stopTaking();
    stopTakingAnew();
    stopSending();
    removeEventListener('online', retryNow);
  };
}
