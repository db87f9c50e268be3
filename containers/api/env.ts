import { z } from 'zod';
import { StartupError } from '../../prisma/migrate.ts';

const isOrigin = (text: string): boolean => /^https?:/.test(text) && URL.parse(text)?.origin === text;

const originList = (text: string): unknown => {
  if (text.trim().startsWith('[')) {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  }
  return text.split(',').flatMap((origin) => (origin.trim() === '' ? [] : [origin.trim()]));
};

const wholeNumber = (max: number, message: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .pipe(z.int().max(max, message));

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const passwordRule = 'must have 8 to 1000 characters';
const originsRule = 'must be origins such as https://shop.example, comma-separated or a JSON array';

/** Each variable with what it must be, in words for whoever set it wrong. */
const Env = z.object({
  PORT: wholeNumber(65_535, 'must be a port, 0 to 65535').default(8000),
  HOST: z.string().trim().default('::'),
  DATABASE_URL: z
    .string()
    .regex(/^file:[^?#]+$/, 'must be a file: URL without parameters, such as file:./data/restaurant.db')
    .default('file:./data/restaurant.db'),
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform(originList)
    .pipe(z.array(z.string(originsRule).refine(isOrigin, originsRule), originsRule)),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
  OWNER_NAME: z.string().trim().max(80, 'must have 80 characters or fewer').default('owner'),
  OWNER_PASSWORD: z.string().min(8, passwordRule).max(1_000, passwordRule).optional(),
  GUEST_LIMITS: z.enum(['on', 'off'], 'must be on or off').default('on'),
  RATE_LIMIT_PER_MINUTE: wholeNumber(999_999_999, 'must be a whole number; 0 is off').default(0),
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

/** The SQLite file that a DATABASE_URL names. */
export const databasePath = ({ DATABASE_URL }: Env): string => DATABASE_URL.slice('file:'.length);
