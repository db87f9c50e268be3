import { z } from 'zod';
import { StartupError } from '../../prisma/migrate.ts';

const Origin = z.url({ protocol: /^https?$/ }).refine((url) => new URL(url).origin === url, 'must be an origin');

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

/** Each variable with what it must be, in words for whoever set it wrong. */
const Env = z.object({
  PORT: z.coerce.number('must be a port, 0 to 65535').int().min(0).max(65_535).default(8000),
  HOST: z.string().min(1).default('::'),
  DATABASE_URL: z
    .string()
    .regex(/^file:[^?#]+$/, 'must be a file: URL without parameters, such as file:./data/restaurant.db')
    .default('file:./data/restaurant.db'),
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform(originList)
    .pipe(z.array(Origin, 'must be origins such as https://shop.example, comma-separated or a JSON array')),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  OWNER_NAME: z.string().trim().min(1).max(80).default('owner'),
  OWNER_PASSWORD: z.string().min(8, 'must have 8 characters or more').max(1_000).optional(),
  RATE_LIMIT_PER_MINUTE: z.coerce.number('must be a whole number; 0 is off').int().min(0).default(0),
  WEB_ROOT: z.string().min(1).optional(),
});

export type Env = z.output<typeof Env>;

/**
 * The configuration, parsed once. A variable that is set but empty counts as not set.
 * @throws StartupError that names every variable that is wrong and what it should be
 */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = Env.safeParse(set);
  if (result.success) return result.data;
  const wrong = result.error.issues.map((issue) => `${String(issue.path[0])} ${readable(issue.message)}`);
  throw new StartupError(`The configuration is wrong: ${[...new Set(wrong)].join('; ')}.`);
}

const readable = (message: string): string => (message.startsWith('must') ? message : `(${message})`);

/** The SQLite file that a DATABASE_URL names. */
export const databasePath = ({ DATABASE_URL }: Env): string => DATABASE_URL.slice('file:'.length);
