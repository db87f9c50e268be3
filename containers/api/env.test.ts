import { describe, expect, it } from 'vitest';
import { knownPushHosts } from '../../functions/push/push-hosts.ts';
import { StartupError } from '../../prisma/migrate.ts';
import { databaseFile, readEnv } from './env.ts';

/** The message with which the server refuses to start. */
function refusal(variables: Record<string, string>): string {
  try {
    readEnv(variables);
  } catch (error) {
    if (error instanceof StartupError) return error.message;
    throw error;
  }
  throw new Error('it was accepted');
}

const origins = 'must be origins such as https://shop.example, comma-separated or a JSON array';
const database =
  'must be a file: URL without parameters, such as file:./data/restaurant.db, or postgresql://user:password@host/database';
const origin = 'must be an origin such as https://shop.example, or its host alone';
const proxies = 'must be none, or addresses and ranges such as 10.0.0.1,fd12::/16, comma-separated';
const pushHosts = 'must be none, or hosts such as fcm.googleapis.com,*.push.apple.com, comma-separated';
const level = 'must be one of trace, debug, info, warn, error, fatal, silent';

describe('the configuration', () => {
  const defaults = {
    PORT: 8000,
    HOST: '::',
    DATABASE_URL: 'file:./data/restaurant.db',
    DATABASE_POOL_SIZE: 10,
    CORS_ORIGINS: [],
    LOG_LEVEL: 'info',
    OWNER_NAME: 'owner',
    GUEST_LIMITS: 'on',
    RATE_LIMIT_PER_MINUTE: 0,
    TRUSTED_PROXIES: ['loopback'],
    PUSH_HOSTS: [...knownPushHosts],
    BACKUP_HOUR: 4,
  };

  it('needs nothing to be set', () => {
    expect(readEnv({})).toEqual(defaults);
  });

  it.each(['', ' ', undefined])('takes a variable that is set to nothing as not set: "%s"', (nothing) => {
    const names = [...Object.keys(defaults), 'OWNER_PASSWORD', 'PUBLIC_ORIGIN', 'REDIS_URL', 'WEB_ROOT'];
    expect(readEnv(Object.fromEntries(names.map((name) => [name, nothing])))).toEqual(defaults);
  });

  it('leaves alone what is not its own', () => {
    expect(readEnv({ PATH: '/usr/bin', NODE_ENV: 'production', PORTS: '1' })).toEqual(defaults);
  });

  it.each<[string, string, unknown]>([
    ['PORT', '80', 80],
    ['PORT', '0', 0],
    ['PORT', '65535', 65_535],
    ['HOST', '127.0.0.1', '127.0.0.1'],
    ['DATABASE_URL', 'file:/app/data/restaurant.db', 'file:/app/data/restaurant.db'],
    ['DATABASE_URL', 'postgresql://shop:a@db/shop?sslmode=require', 'postgresql://shop:a@db/shop?sslmode=require'],
    ['DATABASE_POOL_SIZE', '3', 3],
    ['DATABASE_SESSION_URL', 'postgresql://shop:a@db:6433/shop', 'postgresql://shop:a@db:6433/shop'],
    ['DATABASE_READ_URL', 'postgresql://shop:a@replica/shop', 'postgresql://shop:a@replica/shop'],
    ['REDIS_URL', 'redis://cache:6379', 'redis://cache:6379'],
    ['REDIS_URL', 'rediss://default:secret@cache.example:6380/1', 'rediss://default:secret@cache.example:6380/1'],
    ['LOG_LEVEL', 'silent', 'silent'],
    ['LOG_LEVEL', 'trace', 'trace'],
    ['OWNER_NAME', ' Doña Ana ', 'Doña Ana'],
    ['OWNER_PASSWORD', ' 8 chars', ' 8 chars'],
    ['GUEST_LIMITS', 'off', 'off'],
    ['RATE_LIMIT_PER_MINUTE', '600', 600],
    ['PUBLIC_ORIGIN', 'https://shop.example', 'https://shop.example'],
    ['PUBLIC_ORIGIN', 'http://192.168.1.5:8000', 'http://192.168.1.5:8000'],
    ['PUBLIC_ORIGIN', 'shop.up.railway.app', 'https://shop.up.railway.app'],
    ['PUSH_HOSTS', '', [...knownPushHosts]],
    ['PUSH_HOSTS', 'none', []],
    ['BACKUP_HOUR', '23', 23],
    ['BACKUP_HOUR', 'off', undefined],
    ['PUSH_HOSTS', 'push.example, *.push.example', ['push.example', '*.push.example']],
    ['TRUSTED_PROXIES', 'none', []],
    ['TRUSTED_PROXIES', '172.29.53.10', ['172.29.53.10']],
    ['TRUSTED_PROXIES', 'loopback, 100.64.0.0/10,fd12::/16', ['loopback', '100.64.0.0/10', 'fd12::/16']],
    ['WEB_ROOT', 'dist/web', 'dist/web'],
    ['CORS_ORIGINS', 'https://shop.example', ['https://shop.example']],
    ['CORS_ORIGINS', 'https://a.example, http://localhost:5173 ,', ['https://a.example', 'http://localhost:5173']],
    ['CORS_ORIGINS', '["https://a.example","https://b.example"]', ['https://a.example', 'https://b.example']],
    ['CORS_ORIGINS', ' [ "https://a.example" ] ', ['https://a.example']],
    ['CORS_ORIGINS', '[]', []],
  ])('takes %s=%s', (name, value, expected) => {
    expect(readEnv({ [name]: value })).toEqual({ ...defaults, [name]: expected });
  });

  it.each([
    ['PORT', 'http', 'must be a port, 0 to 65535'],
    ['PORT', '65536', 'must be a port, 0 to 65535'],
    ['PORT', '-1', 'must be a port, 0 to 65535'],
    ['PORT', '80.5', 'must be a port, 0 to 65535'],
    ['PORT', '0x50', 'must be a port, 0 to 65535'],
    ['PORT', '99999999999999999999', 'must be a port, 0 to 65535'],
    ['DATABASE_URL', 'postgresql://localhost', database],
    ['DATABASE_SESSION_URL', 'file:./restaurant.db', 'must be postgresql://user:password@host/database'],
    ['DATABASE_URL', 'mysql://localhost/shop', database],
    ['DATABASE_URL', '/app/data/restaurant.db', database],
    ['DATABASE_URL', 'file:', database],
    ['DATABASE_URL', 'file:./restaurant.db?connection_limit=1', database],
    ['DATABASE_READ_URL', 'replica:5432', 'must be postgresql://user:password@host/database'],
    ['REDIS_URL', 'cache:6379', 'must be redis://host:6379, or rediss:// with TLS'],
    ['CORS_ORIGINS', '*', origins],
    ['CORS_ORIGINS', 'shop.example', origins],
    ['CORS_ORIGINS', 'https://shop.example/', origins],
    ['CORS_ORIGINS', 'https://shop.example/path', origins],
    ['CORS_ORIGINS', 'https://user:pass@shop.example', origins],
    ['CORS_ORIGINS', 'ftp://shop.example', origins],
    ['CORS_ORIGINS', 'null', origins],
    ['CORS_ORIGINS', 'https://a.example,b.example', origins],
    ['CORS_ORIGINS', '["https://a.example"', origins],
    ['CORS_ORIGINS', '[1]', origins],
    ['CORS_ORIGINS', '{"origin":"https://a.example"}', origins],
    ['LOG_LEVEL', 'loud', level],
    ['LOG_LEVEL', 'INFO', level],
    ['OWNER_NAME', 'x'.repeat(81), 'must have 80 characters or fewer'],
    ['OWNER_PASSWORD', 'seven77', 'must have 8 to 1000 characters'],
    ['OWNER_PASSWORD', 'x'.repeat(1_001), 'must have 8 to 1000 characters'],
    ['GUEST_LIMITS', 'no', 'must be on or off'],
    ['PUBLIC_ORIGIN', 'https://shop.example/', origin],
    ['PUBLIC_ORIGIN', 'https://', origin],
    ['PUBLIC_ORIGIN', 'ftp://shop.example', origin],
    ['PUBLIC_ORIGIN', 'shop example', origin],
    ['PUSH_HOSTS', '*', pushHosts],
    ['BACKUP_HOUR', '24', 'must be an hour, 0 to 23, or off'],
    ['PUSH_HOSTS', '10.0.0.1', pushHosts],
    ['PUSH_HOSTS', 'https://push.example', pushHosts],
    ['TRUSTED_PROXIES', 'frontend', proxies],
    ['TRUSTED_PROXIES', 'none,10.0.0.1', proxies],
    ['TRUSTED_PROXIES', '10.0.0.0/33', proxies],
    ['TRUSTED_PROXIES', '0.0.0.0/0', proxies],
    ['TRUSTED_PROXIES', '::/0', proxies],
    ['TRUSTED_PROXIES', '10.0.0.1/8/8', proxies],
    ['TRUSTED_PROXIES', 'fe80::1%eth0', proxies],
    ['TRUSTED_PROXIES', 'uniquelocal', proxies],
    ['RATE_LIMIT_PER_MINUTE', 'many', 'must be a whole number; 0 is off'],
    ['RATE_LIMIT_PER_MINUTE', '-1', 'must be a whole number; 0 is off'],
    ['RATE_LIMIT_PER_MINUTE', '1.5', 'must be a whole number; 0 is off'],
  ])('refuses %s=%s and says what it must be', (name, value, rule) => {
    expect(refusal({ [name]: value })).toBe(`The configuration is wrong: ${name} ${rule}.`);
  });

  it('reports everything that is wrong at once, in one sentence', () => {
    expect(refusal({ PORT: 'http', LOG_LEVEL: 'loud', CORS_ORIGINS: 'a,b' })).toBe(
      `The configuration is wrong: PORT must be a port, 0 to 65535; CORS_ORIGINS ${origins}; LOG_LEVEL ${level}.`,
    );
  });

  it('never repeats a password that it refuses', () => {
    expect(refusal({ OWNER_PASSWORD: 'seven77' })).not.toContain('seven77');
  });

  it.each([
    ['file:./data/restaurant.db', './data/restaurant.db'],
    ['file:/app/data/restaurant.db', '/app/data/restaurant.db'],
    ['postgresql://shop:secret@db:5432/pupuseria?sslmode=require', undefined],
  ])('finds the database of %s at %s', (url, path) => {
    expect(databaseFile(readEnv({ DATABASE_URL: url }))).toBe(path);
  });
});
