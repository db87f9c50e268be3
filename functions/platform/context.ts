import type { Database } from '../../prisma/database.ts';
import type { Actor } from './actor.ts';
import type { Backups } from './backups.ts';
import type { EventHub, GroupChange, Live, ShopWatch } from './event-hub.ts';
import type { Installation } from './installation.ts';
import type { Log } from './log.ts';
import type { Memo } from './memo.ts';
import type { PhotoShaper } from './photo-shaper.ts';
import type { Sessions } from './sessions.ts';
import type { SharedMemory } from './shared-memory.ts';
import type { SharedThrottle } from './shared-throttle.ts';
import type { Write, WriteTogether } from './write-lane.ts';

/** What lives as long as the process and is shared by its requests. */
export type Services = {
  /** The only ways to read: one snapshot, which has every write that is committed; and one row by one statement. */
  read: Database['read'];
  readOne: Database['readOne'];
  /** The same as `read` for what may be a second old: long lists of the past, and reports. */
  readPast: Database['readPast'];
  /** The only ways to write; see `write-lane.ts`. */
  write: Write;
  writeTogether: WriteTogether;
  /** What happens to orders and tabs, and to group orders, after it is committed, by whichever process. */
  events: EventHub;
  groupEvents: EventHub<Live<GroupChange>>;
  /** Changes of the menu and of the restaurant, by whichever process and by the clock. */
  shopWatch: ShopWatch;
  signInThrottle: SharedThrottle;
  /** Whose each session is. */
  sessions: Sessions;
  memo: Memo;
  /** What other processes of the shop share with this one; undefined when it is the only one, or they share nothing. */
  shared: SharedMemory | undefined;
  installation: Installation;
  /** Undefined where the database has its own backups: PostgreSQL. */
  backups: Backups | undefined;
  photos: PhotoShaper;
  /** The hosts of push services that a browser may subscribe at, `*.` for any subdomain; none: push is off (PUSH_HOSTS). */
  pushHosts: readonly string[];
  /** Whether what a stranger may cost is limited; off only for load tests (GUEST_LIMITS). */
  guestLimits: boolean;
  clock: () => Date;
  /** A new UUIDv7. */
  newId: () => string;
};

/** Everything a function may use while it handles one request. */
export type Context = Services & {
  actor: Actor | undefined;
  log: Log;
  /** The caller's address, as trusted proxies forward it. */
  address: string;
  /** The Cookie header: which cookies a function set is its own to know. */
  cookie: string | undefined;
  /** Whether the caller reached us over HTTPS. */
  secure: boolean;
  /** Aborted when the server begins to stop. */
  draining: AbortSignal;
  /** Aborted when the caller is gone, the server drains or a stream's longest time is over: a stream ends then. */
  signal: AbortSignal;
  /** Ends this stream at once and closes its connection, for a client that does not keep up. */
  dropConnection: () => void;
};
