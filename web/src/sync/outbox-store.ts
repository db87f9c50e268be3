/** What waits to be sent, in IndexedDB: unlike `localStorage`, it says when a write is on the disk, and holds more than 5 MB. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ApiProblem } from '../api/client.ts';
import { onStopped } from '../browser/life.ts';
import type { Attempt } from './attempt.ts';

/** A request as it was made, and where it goes. */
export type Wanted = {
  /** The API's path, without parameters. */
  path: string;
  body: object;
  /** A member that the API's own answer has: a proxy may answer in its place. */
  expects: string;
};

/** A request that waits in the outbox. Those with a smaller `id` were made earlier. */
export type Entry = Wanted &
  Omit<Attempt<object>, 'draft' | 'body'> & {
    id: number;
    /** Requests of one queue are sent one after the other, in the order in which they were made. */
    queue: string;
    /** The staff member who made it: the server knows its key together with this person. */
    staffId: string;
    staffName: string;
    /** Why the shop refused it. It is not sent again before a person has chosen. */
    refusal?: Pick<ApiProblem, 'status' | 'code' | 'document'>;
    /** A person has asked for it to be sent although half an hour has passed. */
    isAsked?: boolean;
  };

interface Schema extends DBSchema {
  entries: { key: number; value: Omit<Entry, 'id'> & { id?: number } };
  /** What pages last read, for a start without a network. */
  last: { key: string; value: unknown };
}

let opening: Promise<IDBPDatabase<Schema>> | undefined;

/** The database, opened once and again after the browser has closed it. Rejects where the browser keeps nothing. */
async function database(): Promise<IDBPDatabase<Schema>> {
  const forget = () => {
    opening = undefined;
  };
  opening ??= openDB<Schema>('pupuseria', 1, {
    upgrade(db) {
      db.createObjectStore('entries', { keyPath: 'id', autoIncrement: true });
      db.createObjectStore('last');
    },
    blocking(_current, _blocked, event) {
      forget();
      (event.target as IDBDatabase).close(); // the event is this connection's own
    },
    terminated: forget,
  }).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opening;
}

onStopped(() => {
  void opening?.then((db) => db.close()).catch(() => undefined);
  opening = undefined;
});

/** Everything that waits, the oldest first. */
export const readEntries = async (): Promise<Entry[]> => (await (await database()).getAll('entries')) as Entry[]; // each has its key

/** How many entries of a staff member wait in this browser; 0 where it keeps nothing. */
export const countUnsent = (staffId: string | undefined): Promise<number> =>
  readEntries().then(
    (found) => found.filter((entry) => entry.staffId === staffId).length,
    () => 0,
  );

/** Stores a new entry; resolves once it is on the disk. Rejects with `QuotaExceededError` where there is no room. */
export async function addEntry(entry: Omit<Entry, 'id'>): Promise<void> {
  const write = (await database()).transaction('entries', 'readwrite', { durability: 'strict' });
  await Promise.all([write.store.add(entry), write.done]);
}

/** Replaces an entry by what `change` makes of it, unless it is gone; undefined deletes it. Answers the new one. */
export async function changeEntry(id: number, change: (entry: Entry) => Entry | undefined): Promise<Entry | undefined> {
  const write = (await database()).transaction('entries', 'readwrite', { durability: 'strict' });
  const found = (await write.store.get(id)) as Entry | undefined;
  const next = found && change(found);
  if (next !== undefined) await write.store.put(next);
  else if (found !== undefined) await write.store.delete(id);
  await write.done;
  return next;
}

/** How long a page waits for what was kept: some browsers never answer after a crash. */
const patienceMs = 1_000;

/** What was kept under `name`; undefined when there is none, the browser keeps nothing, or does not answer within a second. */
export async function readLast(name: string): Promise<unknown> {
  const kept = database().then((db) => db.get('last', name));
  const patience = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs));
  return Promise.race([kept, patience]).catch(() => undefined);
}

/** Keeps `value` under `name`, where the browser keeps anything. */
export const keepLast = async (name: string, value: unknown): Promise<void> => {
  await database()
    .then((db) => db.put('last', value, name))
    .catch(() => undefined);
};
