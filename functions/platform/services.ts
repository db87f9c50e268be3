import { v7 as uuidv7 } from 'uuid';
import { assertDurable, openReader, openWriter } from '../../prisma/client.ts';
import { openSql, openSqlReads } from '../../prisma/sql.ts';
import type { Services } from './context.ts';
import { EventHub } from './event-hub.ts';
import { readInstallation } from './installation.ts';
import type { LaneOptions } from './lane-options.ts';
import { createMemo } from './memo.ts';
import { SignInThrottle } from './sign-in-throttle.ts';
import { openWriteLane } from './write-lane.ts';

type Options = { clock?: () => Date; newId?: () => string; lane?: LaneOptions; guestLimits?: boolean };

/** Everything that lives as long as the process, on the migrated database file at `path`. `close()` ends it. */
export function openServices(
  path: string,
  { clock = () => new Date(), newId = uuidv7, lane: laneOptions, guestLimits = true }: Options = {},
) {
  const events = new EventHub();
  const db = openReader(path);
  const sql = openSql(path);
  const reads = openSqlReads(path);
  const lane = openWriteLane({ client: openWriter(path), sql }, events, laneOptions);
  const services: Services = {
    db,
    sql: reads,
    write: lane.write,
    writeTogether: lane.writeTogether,
    events,
    groupEvents: new EventHub(),
    signInThrottle: new SignInThrottle(),
    memo: createMemo(),
    installation: readInstallation(reads),
    guestLimits,
    clock,
    newId,
  };
  return {
    ...services,
    /** For housekeeping alone. */
    whenIdle: lane.whenIdle,
    /** Refuses to go on when what is acknowledged would not be durable. @throws StartupError */
    assertDurable: () => assertDurable(sql),
    async close() {
      // The writers go last: only they can move the write-ahead log into the file, and the last to close does.
      await db.$disconnect();
      reads.close();
      await lane.close();
    },
  };
}
