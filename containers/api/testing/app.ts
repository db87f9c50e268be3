import { onTestFinished } from 'vitest';
import { openTestServices } from '../../../functions/platform/testing/database.ts';
import { buildApp } from '../app.ts';
import type { Connections } from '../connections.ts';
import { readEnv } from '../env.ts';

/**
 * The application on a copy of the seeded database, closed when the test ends. Its clock stands still and its ids count
 * up, so that two of them given the same requests answer the same; live streams end after what is stored. The test
 * fails when a function has answered what it does not declare, or the host an `internal-error`.
 */
export async function openTestApp(
  variables: Record<string, string> = {},
  { connections = {}, onLog }: { connections?: Partial<Connections>; onLog?: (line: string) => void } = {},
) {
  // Most tests ask for more from one address than a stranger may.
  const env = readEnv({ LOG_LEVEL: 'silent', GUEST_LIMITS: 'off', ...variables });
  let ids = 0;
  const { services, close } = await openTestServices({
    clock: () => new Date('2026-11-21T18:00:00Z'),
    guestLimits: env.GUEST_LIMITS === 'on',
    newId: () => `019aa5f0-0000-7000-8000-${String(++ids).padStart(12, '0')}`,
  });
  const faults: Error[] = [];
  const testing = {
    onFault: (fault: Error) => faults.push(fault),
    ...(onLog === undefined ? {} : { logTo: { write: onLog } }),
  };
  const app = await buildApp({ services, env, streams: { longestMs: 0 }, connections, testing });
  onTestFinished(async () => {
    await app.close();
    await close();
    if (faults[0] !== undefined) throw faults[0];
  });
  return { app, services };
}
