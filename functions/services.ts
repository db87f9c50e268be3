import { openDatabase } from '../prisma/open-database.ts';
import { readLog } from './log.ts';
import type { Services } from './platform/context.ts';
import { EventHub } from './platform/event-hub.ts';
import { readInstallation } from './platform/installation.ts';
import type { LaneOptions } from './platform/lane-options.ts';
import { createMemo } from './platform/memo.ts';
import { openIds } from './platform/new-id.ts';
import { SignInThrottle } from './platform/sign-in-throttle.ts';
import { openTailer } from './platform/tailer.ts';
import { openWriteLane } from './platform/write-lane.ts';

type Options = {
  clock?: () => Date;
  newId?: () => string;
  lane?: LaneOptions;
  guestLimits?: boolean;
  /** How many connections read at once, where the database is a server. */
  readers?: number;
  /** Where that server gives sessions, when `url` leads to a pool of PgBouncer's that gives transactions alone. */
  sessionUrl?: string | undefined;
};

/** Everything that lives as long as the process, on the migrated database that `url` names. `close()` ends it. */
export async function openServices(url: string, options: Options = {}) {
  const { clock = () => new Date(), newId = openIds(), lane: laneOptions, guestLimits = true } = options;
  const { readers = 10, sessionUrl } = options;
  const database = await openDatabase(url, { readers, sessionUrl });
  const { read } = database;
  const lane = openWriteLane(database, laneOptions);
  const events: Services['events'] = new EventHub();
  const groupEvents: Services['groupEvents'] = new EventHub();
  const memo = createMemo();
  const installation = await read(readInstallation);
  const tailer = await openTailer(database, {
    readPage: (tx, after) => readLog(tx, { events, groupEvents, memo, installation }, after),
    isHeard: () => events.size + groupEvents.size > 0,
  });
  const services: Services = {
    read,
    write: lane.write,
    writeTogether: lane.writeTogether,
    events,
    groupEvents,
    signInThrottle: new SignInThrottle(),
    memo,
    installation,
    guestLimits,
    clock,
    newId,
  };
  return {
    ...services,
    /** For housekeeping alone. */
    whenIdle: lane.whenIdle,
    assertDurable: database.assertDurable,
    async close() {
      await tailer.close();
      await lane.close();
      await database.close();
    },
  };
}
