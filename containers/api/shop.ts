import { housekeeping } from '../../functions/housekeeping.ts';
import { raiseAlarms, watchUnseen } from '../../functions/kitchen/raise-alarms.ts';
import type { Services } from '../../functions/platform/context.ts';
import { keepHouse, tidyUp } from '../../functions/platform/house.ts';
import type { Log } from '../../functions/platform/log.ts';
import { openRawSender } from '../../functions/printing/raw-sender.ts';
import { pushKeys } from '../../functions/push/push-keys.ts';
import { openPushSender } from '../../functions/push/push-sender.ts';
import { sendDue } from '../../functions/push/send-due.ts';
import { openServices } from '../../functions/services.ts';
import { ensureOwner } from '../../functions/staff/ensure-owner.ts';
import type { Reads } from '../../prisma/database.ts';
import { migrateDatabase, nameOf } from '../../prisma/open-database.ts';
import { seed } from '../../prisma/seed.ts';
import { openBackups } from './backups.ts';
import { databaseFile, type Env } from './env.ts';
import { makePrivate, writePrivately } from './private-files.ts';

/** A shop ready to be served: its database migrated, its menu loaded, its owner made. */
export type Shop = {
  services: Services;
  /** What was done to set it up, a line each, to print at start. */
  news: string[];
  /**
   * Starts the deletion of expired data and the watch over orders that no kitchen's screen shows, until `close()`; logs what it
   * deleted, and whether Redis answers.
   */
  keepHouse(log: Log): void;
  /** Begins to send notifications to guests' phones as they become due, until `close()`. */
  sendPushes(log: Log): void;
  /** Begins to send papers to the printers on the shop's network, until `close()`. */
  sendToPrinters(log: Log): void;
  /** Sends the notifications that are due, raises the alarms that are and deletes expired data, once. */
  tidyUp(log: Log): Promise<void>;
  close(): Promise<void>;
};

/**
 * Opens the shop in the database that `env` names, making whatever is missing. Without `isLive`, its streams send what is
 * stored and get no later events.
 * @throws StartupError when the database cannot be opened, or is not this version's to open
 */
export async function openShop(env: Env, { isLive = true } = {}): Promise<Shop> {
  const url = env.DATABASE_URL;
  const file = databaseFile(env);
  const news: string[] = [];
  writePrivately();
  const applied = await migrateDatabase(env.DATABASE_SESSION_URL ?? url);
  if (file !== undefined) makePrivate(file);
  if (applied.length > 0) news.push(`Database ${nameOf(url)}: applied ${applied.join(', ')}`);
  const backups =
    file === undefined
      ? undefined
      : openBackups({
          file,
          hour: env.BACKUP_HOUR,
          clock: () => new Date(),
          timeZone: async () => (await services.read(readTimeZone))?.timeZone ?? 'UTC',
        });
  const { close, assertDurable, whenIdle, onRing, ...services } = await openServices(url, {
    readers: env.DATABASE_POOL_SIZE,
    sessionUrl: env.DATABASE_SESSION_URL,
    readUrl: env.DATABASE_READ_URL,
    redis: env.REDIS_URL === undefined ? undefined : { url: env.REDIS_URL },
    guestLimits: env.GUEST_LIMITS === 'on',
    pushHosts: env.PUSH_HOSTS,
    backups,
    isLive,
  });
  await assertDurable();
  if (await seed(services)) news.push('Loaded the menu and the tables');
  const made = await ensureOwner(services, { name: env.OWNER_NAME, password: env.OWNER_PASSWORD });
  if (made !== undefined) {
    news.push(`Made the owner: sign in as "${env.OWNER_NAME}" with the password ${made} (shown only now)`);
  }
  const isPushOn = env.PUSH_HOSTS.length > 0;
  if (isPushOn) await pushKeys(services);
  const pushes = (log: Log) => ({ services, subject: pushSubject(env), log });
  let sender: ReturnType<typeof openPushSender> | undefined;
  let printing: ReturnType<typeof openRawSender> | undefined;
  let house: ReturnType<typeof keepHouse> | undefined;
  let unseen: ReturnType<typeof watchUnseen> | undefined;
  return {
    services,
    news,
    keepHouse: (log) => {
      services.shared?.watch(log);
      backups?.keepNightly(log);
      house ??= keepHouse(housekeeping, { whenIdle, clock: services.clock, log });
      unseen ??= watchUnseen(services, log);
    },
    sendPushes: (log) => {
      if (isPushOn) sender ??= openPushSender(pushes(log), onRing);
    },
    sendToPrinters: (log) => {
      printing ??= openRawSender({ services, log });
    },
    tidyUp: async (log) => {
      if (isPushOn) await sendDue(pushes(log));
      await raiseAlarms(services, log);
      await tidyUp(housekeeping, { whenIdle, clock: services.clock, log });
    },
    close: async () => {
      await printing?.stop();
      await sender?.stop();
      await unseen?.stop();
      await house?.stop();
      await backups?.stop();
      await close();
    },
  };
}

const readTimeZone = (tx: Reads) => tx.get<{ timeZone: string }>('SELECT time_zone FROM restaurant');

/** Whom a push service writes to when something is wrong with what the shop sends (RFC 8292). */
const pushSubject = ({ PUBLIC_ORIGIN }: Env): string =>
  PUBLIC_ORIGIN?.startsWith('https:') ? PUBLIC_ORIGIN : 'mailto:owner@pupuseria.invalid';
