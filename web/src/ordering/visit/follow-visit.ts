/**
 * The tab of the table that this phone sits at, for as long as a page shows it. It is read when the page becomes visible again
 * and when the page's one stream says that it has changed: the stream of an order at the table does. Where the page's stream is
 * the shop's, which does not, it is read every few seconds.
 */
import { effect, untracked } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ApiProblem, api, unwrap } from '../../api/client.ts';
import type { VisitedTab } from '../../api/types.ts';
import { on, state, together } from '../../browser/life.ts';
import type { Live } from '../../sync/live.ts';
import { leaveTable, mySeat, sitAt } from '../table.ts';
import { knownVisit } from './visit-token.ts';

const readEveryMs = 5_000;
/** While a stream says when it changes. */
const followedEveryMs = 60_000;
/** A table without a tab is looked at less often: thirty guests behind one address stay far below the limit of writes. */
const freeEveryMs = 20_000;

/** Undefined while the table has no tab, or its code was not scanned. */
export const visited = state<VisitedTab>();
/** The tab was closed while this phone knew it. */
export const isVisitOver = state(false);

/** The printed code that is not the table’s any more: it is asked about once. */
const refusedCode = state('');

function forgetVisit(): void {
  knownVisit.value = null;
  visited.value = undefined;
}

/** The table's tab is closed: the page says so, and the phone forgets the table as the page goes. */
export function endVisit(): void {
  forgetVisit();
  isVisitOver.value = true;
}

function leaveIfOver(): void {
  if (isVisitOver.peek()) leaveTable();
}

/** Takes over an answer about the tab. Guests who were moved, or whose tab was merged, sit where the tab is now. */
function learnVisit(tab: VisitedTab): void {
  const { table, tabId, token } = tab;
  const known = knownVisit.latest();
  if (known?.tabId !== tabId || known.table !== table) knownVisit.value = { table, tabId, token };
  if (mySeat.latest()?.table !== table) sitAt(table, null);
  visited.value = tab;
}

async function lookForTab(signal: AbortSignal): Promise<void> {
  const seat = mySeat.latest();
  if (seat?.token === undefined || seat.token === refusedCode.peek()) return;
  const request = { params: { path: { number: seat.table } }, body: { tableToken: seat.token }, signal };
  const { tabId, token } = await unwrap(api.POST('/api/v1/tables/{number}/visits', request)).catch((problem) => {
    if (problem instanceof ApiProblem && problem.code === 'validation-failed')
      refusedCode.value = request.body.tableToken;
    throw problem;
  });
  if (tabId !== null && token !== null) knownVisit.value = { table: seat.table, tabId, token };
}

async function readVisit(signal: AbortSignal): Promise<void> {
  if (isVisitOver.peek()) return;
  const seat = mySeat.latest();
  if (seat === null || (knownVisit.latest() !== null && knownVisit.latest()?.table !== seat.table)) forgetVisit();
  if (knownVisit.peek() === null) await lookForTab(signal);
  const known = knownVisit.peek();
  if (known === null || signal.aborted) return;
  const params = { path: { id: known.tabId }, header: { 'x-visit-token': known.token } };
  try {
    learnVisit(await unwrap(api.GET('/api/v1/tabs/{id}/visit', { params, signal })));
  } catch (problem) {
    if (problem instanceof ApiProblem && problem.code === 'visit-over') endVisit();
    else throw problem;
  }
}

/** Rises when the tab has changed, as a stream says. */
const changes = state(0);

/** Reads the tab again where it is shown: a stream has said that it has changed. */
export function readVisitAgain(): void {
  changes.value += 1;
}

/**
 * Keeps `visited` as new as a few seconds while the component is drawn; as new as the stream while one is live that calls
 * `readVisitAgain`. A read that fails changes nothing.
 */
export function useVisit(live?: Live): void {
  useEffect(() => {
    if (mySeat.latest() !== null) isVisitOver.value = false;
    const left = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isReading = false;
    let isStale = false;
    const read = async () => {
      clearTimeout(timer);
      isStale = isReading;
      if (isReading) return;
      if (!document.hidden && navigator.onLine && (mySeat.latest() !== null || knownVisit.latest() !== null)) {
        isReading = true;
        await readVisit(AbortSignal.any([left.signal, AbortSignal.timeout(15_000)])).catch(() => undefined);
        isReading = false;
      }
      if (left.signal.aborted) return;
      const pauseMs = live?.state.peek() === 'live' ? followedEveryMs : readEveryMs;
      timer = setTimeout(read, isStale ? 0 : visited.peek() === undefined ? freeEveryMs : pauseMs);
    };
    const stop = together(
      effect(() => {
        // Read at first, whenever the stream says so, and when it is live again or no more.
        void [changes.value, live?.state.value];
        untracked(() => void read());
      }),
      on(document, 'visibilitychange', read),
      on(window, 'online', read),
      on(window, 'pagehide', leaveIfOver),
    );
    return () => {
      left.abort();
      clearTimeout(timer);
      stop();
      leaveIfOver();
    };
  }, [live]);
}

/** Asks for the bill, or takes that back. @throws ApiProblem */
export async function askForBill(asked: boolean): Promise<void> {
  const known = knownVisit.latest();
  if (known === null) return;
  const params = { path: { id: known.tabId }, header: { 'x-visit-token': known.token } };
  learnVisit(await unwrap(api.POST('/api/v1/tabs/{id}/visit/bill', { params, body: { asked } })));
}
