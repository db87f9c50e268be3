/**
 * The outbox: requests of the staff that wait until the shop has answered them. Each is in IndexedDB, with its idempotency
 * key, before its first byte leaves, and stays there until an answer settles it: through a lost network, a reload and the
 * app killed. A queue is sent in its order by one tab at a time; queues do not wait for each other. What the shop refuses
 * stays, with the reason, until a person chooses what to do. The rules of sending (`one-request.ts`, `retry.ts`,
 * `attempt.ts`) are those of `exactly-once.ts`, which keeps one request in `localStorage` (docs/decisions/033).
 */
import { computed, effect, signal } from '@preact/signals';
import { type ApiProblem, api, unwrap } from '../api/client.ts';
import { appLife, on, onStopped, type Stop, state, together } from '../browser/life.ts';
import { randomId } from '../browser/random-id.ts';
import { fields } from '../browser/storage.ts';
import { isConfirmed, restoreSession, session } from '../session/session.ts';
import { type Age, ageOf } from './attempt.ts';
import { askOnce, leaving, stillUnconfirmed } from './one-request.ts';
import { addEntry, changeEntry, type Entry, readEntries, type Wanted } from './outbox-store.ts';
import { mayHaveArrived, waitMs } from './retry.ts';

export type { Entry, Wanted } from './outbox-store.ts';

/** `waiting`: it is sent as soon as that is possible. Every other one needs a person's choice. */
export type EntryState = 'waiting' | 'refused' | Exclude<Age, 'fresh'>;

/** Everything that waits in this browser, of any person, the oldest first. */
export const entries = state<readonly Entry[]>([]);
/** The ids of the entries whose request is on its way from this tab. */
const sending = state<ReadonlySet<number>>(new Set());

export const isSending = (id: number): boolean => sending.value.has(id);

export function stateOf(entry: Entry, nowMs: number): EntryState {
  if (entry.refusal !== undefined) return 'refused';
  const age = ageOf(entry, nowMs);
  return age === 'fresh' || (age === 'late' && entry.isAsked === true) ? 'waiting' : age;
}

const listeners = new Set<(answer: unknown, entry: Entry) => void>();

/** Calls `listener` with each answer that this tab receives, after it has settled its entry. */
export function onAccepted(listener: (answer: unknown, entry: Entry) => void): Stop {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Carries the message “changed” between the tabs that have the outbox open. */
const channel = signal<BroadcastChannel | undefined>(undefined);

async function look(): Promise<void> {
  const life = appLife();
  const found = await readEntries().catch(() => undefined);
  if (found !== undefined && !life.aborted) entries.value = found;
}

async function changed(): Promise<void> {
  channel.peek()?.postMessage('changed');
  await look();
}

/**
 * Stores a request, calls `onStored` at once, so that what made it forgets it and never makes it twice, then sends it in its turn. Resolves once it is stored. Rejects when the browser cannot store it, and then
 * nothing is sent: with `QuotaExceededError` when there is no room.
 */
export async function put(queue: string, wanted: Wanted, onStored: () => void = () => undefined): Promise<void> {
  const staff = session.peek()?.staff;
  if (staff === undefined) throw new Error('Only somebody who is signed in puts something into the outbox');
  // Asks that the browser never deletes it by itself. Not waited for: in Firefox a person answers.
  void navigator.storage?.persist?.().catch(() => undefined);
  const made = { key: randomId(), at: Date.now(), requests: 0, unconfirmed: false };
  await addEntry({ ...wanted, ...made, queue, staffId: staff.id, staffName: staff.name });
  onStored();
  await changed();
  void send(queue);
}

/** Sends a refused or late entry again; `body` in place of its own makes it another request. */
export async function retry(id: number, body?: object): Promise<void> {
  const next = await changeEntry(id, ({ refusal: _, ...entry }) => {
    const other = body !== undefined || ageOf(entry, Date.now()) === 'too-late';
    const anew = { body: body ?? entry.body, key: randomId(), at: Date.now(), requests: 0, unconfirmed: false };
    return { ...entry, ...(other && anew), isAsked: true };
  });
  await changed();
  if (next !== undefined) void send(next.queue);
}

/**
 * Takes back an entry that has surely not arrived: calls `keep` with it, then deletes it. Does nothing once it has left; not
 * while another tab sends from its queue.
 */
export async function takeBack({ id, queue }: Entry, keep: (entry: Entry) => void): Promise<void> {
  await alone(queue, async () => {
    const found = (await readEntries()).find((entry) => entry.id === id);
    if (found === undefined || found.unconfirmed) return;
    keep(found);
    await changeEntry(id, () => undefined);
  });
  await changed();
}

/** Takes an entry out of the outbox. One that may have arrived may still be an order: only a person decides that. */
export async function drop(id: number): Promise<void> {
  await changeEntry(id, () => undefined);
  await changed();
}

/** Whether a request may leave now: without a network one would only become unconfirmed. */
const isOnline = (): boolean => navigator.onLine;

/** The first of a queue that may be sent: of the person who is signed in, in the order in which they were made. */
async function nextOf(queue: string): Promise<Entry | undefined> {
  const staffId = session.peek()?.staff.id;
  const found = await readEntries();
  return found.find(
    (entry) => entry.queue === queue && entry.staffId === staffId && stateOf(entry, Date.now()) === 'waiting',
  );
}

/** Runs `work` while no other tab sends from the queue. Without locks (plain HTTP), the idempotency key alone must do. */
const alone = (queue: string, work: () => Promise<void>): Promise<void> =>
  navigator.locks === undefined ? work() : navigator.locks.request(`pupuseria-outbox-${queue}`, work);

/** The queues that this tab is sending from; true: something came meanwhile. */
const running = new Map<string, boolean>();
const retries = new Map<string, ReturnType<typeof setTimeout>>();
const tries = new Map<string, number>();

onStopped(() => {
  for (const timer of retries.values()) clearTimeout(timer);
  for (const kept of [running, retries, tries]) kept.clear();
});

/** Sends what waits in a queue, one after the other, until one of them gets no answer. */
async function send(queue: string): Promise<void> {
  if (running.has(queue)) {
    running.set(queue, true);
    return;
  }
  running.set(queue, false);
  clearTimeout(retries.get(queue));
  const life = appLife();
  await alone(queue, async () => {
    while (isOnline() && !life.aborted) {
      const next = await nextOf(queue);
      if (next === undefined || !(await sendOne(next, life))) return;
    }
  }).catch(() => later(queue));
  const isMore = running.get(queue);
  running.delete(queue);
  if (isMore && !life.aborted) void send(queue);
}

function later(queue: string, problem?: ApiProblem): void {
  const count = (tries.get(queue) ?? 0) + 1;
  tries.set(queue, count);
  const inMs = waitMs(problem ?? ({ retryAfterMs: 0 } as ApiProblem), count);
  retries.set(
    queue,
    setTimeout(() => void send(queue), inMs),
  );
}

/**
 * The server knows a key together with the person: what has left as one person's request must not leave again as a guest's, and
 * nothing leaves for a session that only this browser remembers.
 * True when this person is still signed in.
 */
async function isStill(staffId: string): Promise<boolean> {
  await restoreSession();
  return session.peek()?.staff.id === staffId;
}

/** Sends one entry. True when the next one may go: this one has been accepted or refused. */
async function sendOne(entry: Entry, life: AbortSignal): Promise<boolean> {
  const isSure = entry.requests === 0 && isConfirmed.peek();
  if (!isSure && !(await isStill(entry.staffId))) return false;
  const sent = await changeEntry(entry.id, leaving);
  if (sent === undefined) return true;
  sending.value = new Set(sending.peek()).add(entry.id);
  await changed();
  const asked = await askOnce<unknown>({
    post: (signal) => {
      const header = { 'idempotency-key': sent.key, 'x-staff-id': sent.staffId };
      const init = { params: { header }, body: sent.body, signal };
      return unwrap<unknown>(api.POST(sent.path as '/api/v1/orders', init as never)); // `put` was given path and body together
    },
    isWhole: (answer) => sent.expects in fields(answer),
    life,
  });
  if (life.aborted) return false;
  const { problem } = 'problem' in asked ? asked : { problem: undefined };
  const isRefused = problem !== undefined && !mayHaveArrived(problem);
  // Signed out: nothing was saved by this request, and the same person may sign in again.
  const isOut = isRefused && problem.status === 401;
  await changeEntry(entry.id, (kept) => {
    if (problem === undefined) return undefined;
    if (isOut) return { ...kept, unconfirmed: entry.unconfirmed };
    const { status, code, document } = problem;
    if (isRefused) return { ...kept, unconfirmed: false, refusal: { status, code, document } };
    return { ...kept, unconfirmed: stillUnconfirmed(entry, problem, kept.requests === entry.requests + 1) };
  });
  const others = new Set(sending.peek());
  others.delete(entry.id);
  sending.value = others;
  await changed();
  if ('answer' in asked) for (const listener of listeners) listener(asked.answer, sent);
  if (problem === undefined || (isRefused && !isOut)) {
    tries.delete(entry.queue);
    return true;
  }
  if (!isOut) later(entry.queue, problem);
  return false;
}

/** Sends from every queue that has something of the person who is signed in. */
function sendAll(): void {
  for (const queue of new Set(entries.peek().map((entry) => entry.queue))) void send(queue);
}

/** Sends at the start, when the network returns, when the app comes back into sight and when its person signs in. */
export function startOutbox(): Stop {
  const wake = () => void look().then(sendAll);
  const staffId = computed(() => session.value?.staff.id);
  const onVisible = () => {
    if (document.visibilityState === 'visible') wake();
  };
  const opened = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('pupuseria-outbox');
  channel.value = opened;
  return together(
    on(window, 'online', wake),
    on(document, 'visibilitychange', onVisible),
    opened === undefined ? () => undefined : on(opened, 'message', () => void look()),
    effect(() => {
      if (staffId.value !== undefined) wake();
    }),
    () => {
      opened?.close();
      channel.value = undefined;
    },
  );
}
