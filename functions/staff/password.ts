import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { openGate } from '../platform/gate.ts';
import { problem } from '../platform/problems.ts';

const deriveArgon2 = promisify(argon2);

/** OWASP's minimum for argon2id: 19 MiB, two passes, one lane. Kept in each hash, so it can be raised later. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 };
const hashBytes = 32;

/**
 * argon2 works in the process's pool of four threads (UV_THREADPOOL_SIZE), which also reads every file: two at a time leave
 * half of it. A nineteenth caller is refused before anything is computed.
 */
const turn = openGate({
  atOnce: 2,
  mostWaiting: 16,
  refuse: () => problem('sign-in-busy', { retryAfterSeconds: 1 }),
});

/**
 * A PHC string of `password`: $argon2id$v=19$m=19456,t=2,p=1$salt$hash (RFC 9106). Runs off the main thread.
 * @throws Problem `sign-in-busy` when too many passwords are being hashed or checked
 */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, cost);
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${encode(salt)}$${encode(hash)}`;
}

/**
 * Whether `password` is the one that `phc` was made of.
 * @throws Problem `sign-in-busy` when too many passwords are being hashed or checked
 */
export async function verifyPassword(password: string, phc: string): Promise<boolean> {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(phc);
  if (parts === null) throw new Error('a stored password hash is not argon2id');
  const [, memory, passes, parallelism, salt = '', hash = ''] = parts;
  const expected = Buffer.from(hash, 'base64');
  const params = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const actual = await derive(password, Buffer.from(salt, 'base64'), params);
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

/**
 * What to verify against when there is no such account, so that its absence takes as long to tell as a wrong password.
 * Nothing hashes to 32 zero bytes.
 */
export const unmatchableHash = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

function derive(password: string, nonce: Buffer, params: typeof cost): Promise<Buffer> {
  // NFC, so that an accent typed on another keyboard is the same password.
  const message = Buffer.from(password.normalize('NFC'));
  return turn(() => deriveArgon2('argon2id', { message, nonce, tagLength: hashBytes, ...params }) as Promise<Buffer>);
}

const encode = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');
