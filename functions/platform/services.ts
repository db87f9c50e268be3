import { v7 as uuidv7 } from 'uuid';
import { openReader, openWriter } from '../../prisma/client.ts';
import type { Services } from './context.ts';
import { EventHub } from './event-hub.ts';
import { createMemo } from './memo.ts';
import { SignInThrottle } from './sign-in-throttle.ts';
import { openWriteLane } from './write-lane.ts';

type Options = { clock?: () => Date; newId?: () => string; lockWaitMs?: number };

/** Everything that lives as long as the process, on the migrated database file at `path`. `close()` ends it. */
export function openServices(path: string, { clock = () => new Date(), newId = uuidv7, lockWaitMs }: Options = {}) {
  const events = new EventHub();
  const reader = openReader(path);
  const lane = openWriteLane(openWriter(path), events, lockWaitMs === undefined ? {} : { lockWaitMs });
  const services: Services = {
    db: reader,
    write: lane.write,
    events,
    signInThrottle: new SignInThrottle(),
    memo: createMemo(),
    clock,
    newId,
  };
  return {
    ...services,
    async close() {
      // The writer goes last: only it can move the write-ahead log into the file, and the last to close does.
      await reader.$disconnect();
      await lane.close();
    },
  };
}
