import { v7 as uuidv7 } from 'uuid';
import { assertDurable, openReader, openWriter } from '../../prisma/client.ts';
import type { Services } from './context.ts';
import { EventHub } from './event-hub.ts';
import { createMemo } from './memo.ts';
import { SignInThrottle } from './sign-in-throttle.ts';
import { type LaneOptions, openWriteLane } from './write-lane.ts';

type Options = { clock?: () => Date; newId?: () => string; lane?: LaneOptions };

/** Everything that lives as long as the process, on the migrated database file at `path`. `close()` ends it. */
export function openServices(
  path: string,
  { clock = () => new Date(), newId = uuidv7, lane: laneOptions }: Options = {},
) {
  const events = new EventHub();
  const reader = openReader(path);
  const writer = openWriter(path);
  const lane = openWriteLane(writer, events, laneOptions);
  const services: Services = {
    db: reader,
    write: lane.write,
    writeTogether: lane.writeTogether,
    events,
    signInThrottle: new SignInThrottle(),
    memo: createMemo(),
    clock,
    newId,
  };
  return {
    ...services,
    /** Refuses to go on when what is acknowledged would not be durable. @throws Error */
    assertDurable: () => assertDurable(writer),
    async close() {
      // The writer goes last: only it can move the write-ahead log into the file, and the last to close does.
      await reader.$disconnect();
      await lane.close();
    },
  };
}
