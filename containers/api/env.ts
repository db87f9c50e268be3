import { isIP } from 'node:net';
import { z } from 'zod';
import { maxPassword, maxStaffName, minPassword } from '../../functions/domain/limits.ts';
import { knownPushHosts } from '../../functions/push/push-hosts.ts';
import { StartupError } from '../../prisma/migrate.ts';

const isOrigin = (text: string): boolean => /^https?:/.test(text) && URL.parse(text)?.origin === text;

/** A platform gives a host alone, which it serves by HTTPS. */
const withScheme = (text: string): string => (/^https?:/.test(text) ? text : `https://${text}`);

/** An address, a range in CIDR notation (RFC 4632), or `loopback`, which Fastify knows as both of the machine's own. */
const isProxy = (text: string): boolean => {
  const [address = '', length, ...more] = text.split('/');
  const bits = address.includes('%') ? 0 : ({ 4: 32, 6: 128 }[isIP(address)] ?? 0);
  if (length === undefined) return text === 'loopback' || bits > 0;
  return more.length === 0 && /^[1-9]\d{0,2}$/.test(length) && Number(length) <= bits;
};

const commaSeparated = (text: string): string[] => text.split(',').flatMap((part) => part.trim() || []);

const originList = (text: string): unknown => {
  if (text.trim().startsWith('[')) {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  }
  return commaSeparated(text);
};

const wholeNumber = (max: number, message: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .pipe(z.int().max(max, message));

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const postgresqlUrl = /^postgres(?:ql)?:\/\/[^/]+\/.+$/;
const databaseRule =
  'must be a file: URL without parameters, such as file:./data/restaurant.db, or postgresql://user:password@host/database';
const passwordRule = `must have ${minPassword} to ${maxPassword} characters`;
const proxiesRule = 'must be none, or addresses and ranges such as 10.0.0.1,fd12::/16, comma-separated';
const originRule = 'must be an origin such as https://shop.example, or its host alone';
const originsRule = 'must be origins such as https://shop.example, comma-separated or a JSON array';

const isPushHost = (host: string) => /^(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(host);
const pushHostsRule = 'must be none, or hosts such as fcm.googleapis.com,*.push.apple.com, comma-separated';

/** Each variable with the error message for an invalid value. */
const Env = z.object({
  PORT: wholeNumber(65_535, 'must be a port, 0 to 65535').default(8000),
  HOST: z.string().trim().default('::'),
  DATABASE_URL: z
    .string()
    .refine((url) => /^file:[^?#]+$/.test(url) || postgresqlUrl.test(url), databaseRule)
    .default('file:./data/restaurant.db'),
  DATABASE_SESSION_URL: z.string().regex(postgresqlUrl, 'must be postgresql://user:password@host/database').optional(),
  DATABASE_READ_URL: z.string().regex(postgresqlUrl, 'must be postgresql://user:password@host/database').optional(),
  DATABASE_POOL_SIZE: wholeNumber(1_000, 'must be a whole number up to 1000')
    .refine((size) => size > 0, 'must be 1 or more')
    .default(10),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\/[^/]/, 'must be redis://host:6379, or rediss:// with TLS')
    .optional(),
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform(originList)
    .pipe(z.array(z.string(originsRule).refine(isOrigin, originsRule), originsRule)),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
  OWNER_NAME: z.string().trim().max(maxStaffName, `must have ${maxStaffName} characters or fewer`).default('owner'),
  OWNER_PASSWORD: z.string().min(minPassword, passwordRule).max(maxPassword, passwordRule).optional(),
  GUEST_LIMITS: z.enum(['on', 'off'], 'must be on or off').default('on'),
  RATE_LIMIT_PER_MINUTE: wholeNumber(999_999_999, 'must be a whole number; 0 is off').default(0),
  PUBLIC_ORIGIN: z.string().trim().transform(withScheme).pipe(z.string().refine(isOrigin, originRule)).optional(),
  TRUSTED_PROXIES: z
    .string()
    .default('loopback')
    .transform((text) => (text.trim() === 'none' ? [] : commaSeparated(text)))
    .pipe(z.array(z.string().refine(isProxy, proxiesRule))),
  PUSH_HOSTS: z
    .string()
    .default('')
    .transform((text) => text.trim() || knownPushHosts.join(','))
    .transform((text) => (text === 'none' ? [] : commaSeparated(text)))
    .pipe(z.array(z.string().refine(isPushHost, pushHostsRule))),
  BACKUP_HOUR: z
    .string()
    .regex(/^(?:\d|1\d|2[0-3]|off)$/, 'must be an hour, 0 to 23, or off')
    .default('4')
    .transform((text) => (text === 'off' ? undefined : Number(text))),
  WEB_ROOT: z.string().optional(),
});

export type Env = z.output<typeof Env>;

/**
 * The configuration, parsed once. A variable that is set but blank counts as not set.
 * @throws StartupError that names every variable that is wrong and what it should be
 */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim() !== ''));
  const result = Env.safeParse(set);
  if (result.success) return result.data;
  const wrong = result.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
  throw new StartupError(`The configuration is wrong: ${[...new Set(wrong)].join('; ')}.`);
}

/** The SQLite file that a DATABASE_URL names; undefined for a database that is no file. */
export const databaseFile = ({ DATABASE_URL }: Pick<Env, 'DATABASE_URL'>): string | undefined =>
  DATABASE_URL.startsWith('file:') ? DATABASE_URL.slice('file:'.length) : undefined;
