import type { DatabaseSettings } from '../prisma/database.ts';
import { openDatabase } from '../prisma/open-database.ts';
import { readLog } from './log.ts';
import { openPhotoShaper } from './photos/photo-shaper.ts';
import type { Backups } from './platform/backups.ts';
import type { Services } from './platform/context.ts';
import { EventHub } from './platform/event-hub.ts';
import { readInstallation } from './platform/installation.ts';
import type { LaneOptions } from './platform/lane-options.ts';
import { createMemo } from './platform/memo.ts';
import { openIds } from './platform/new-id.ts';
import { createSessions } from './platform/sessions.ts';
import type { SharedMemorySettings } from './platform/shared-memory.ts';
import { createThrottle } from './platform/shared-throttle.ts';
import { openTailer } from './platform/tailer.ts';
import { openWriteLane } from './platform/write-lane.ts';
import { knownPushHosts } from './push/push-hosts.ts';
import { openShopWatch } from './restaurant/watch-shop.ts';

type Options = Partial<DatabaseSettings> & {
  clock?: () => Date;
  newId?: () => string;
  lane?: LaneOptions;
  guestLimits?: boolean;
  backups?: Backups | undefined;
  pushHosts?: readonly string[];
  /** A Redis that the processes of the shop share; none: each remembers by itself. */
  redis?: SharedMemorySettings | undefined;
  /** Whether streams receive what is committed from now on; if not, the log is not tailed. */
  isLive?: boolean;
};

/** Everything that lives as long as the process, on the migrated database that `url` names. `close()` ends it. */
export async function openServices(url: string, options: Options = {}) {
  const { clock = () => new Date(), newId = openIds(), lane: laneOptions, guestLimits = true, isLive = true } = options;
  const { readers = 10, sessionUrl, readUrl, redis, pushHosts = knownPushHosts } = options;
  const database = await openDatabase(url, { readers, sessionUrl, readUrl });
  const { read, readOne, readPast } = database;
  const lane = openWriteLane(database, laneOptions);
  const events: Services['events'] = new EventHub();
  const groupEvents: Services['groupEvents'] = new EventHub();
  const memo = createMemo();
  const installation = await read(readInstallation);
  const photos = openPhotoShaper();
  const shared = redis && (await openShared(redis, installation.history));
  const tailer = isLive
    ? await openTailer(database, {
        readPage: (tx, after) => readLog(tx, { events, groupEvents, memo, installation, clock }, after),
        hasSubscribers: () => events.size + groupEvents.size > 0,
      })
    : undefined;
  const services: Services = {
    read,
    readOne,
    readPast,
    write: lane.write,
    writeTogether: lane.writeTogether,
    events,
    groupEvents,
    shopWatch: openShopWatch({ read, memo, clock }),
    signInThrottle: createThrottle(shared),
    sessions: createSessions(shared),
    memo,
    shared,
    installation,
    backups: options.backups,
    photos,
    pushHosts,
    guestLimits,
    clock,
    newId,
  };
  return {
    ...services,
    /** For housekeeping alone. */
    whenIdle: lane.whenIdle,
    assertDurable: database.assertDurable,
    /** For the sender of notifications alone. */
    onRing: database.onRing,
    async close() {
      photos.close();
      shared?.close();
      await tailer?.close();
      await lane.close();
      await database.close();
    },
  };
}

/** Its client is loaded only where there is a Redis. */
async function openShared(settings: SharedMemorySettings, shop: string) {
  const { openSharedMemory } = await import('./platform/shared-memory.ts');
  return openSharedMemory(settings, shop);
}
