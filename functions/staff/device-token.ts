import { randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Context } from '../platform/context.ts';
import type { Installation } from '../platform/installation.ts';
import { readCookie } from './cookies.ts';

/** How long a device is known after it has signed in. */
export const deviceMs = 180 * 24 * 60 * 60_000;

/** How many people's a device may be: a tablet that a whole shift signs in on keeps each one's proof. */
const mostPeople = 8;
const nonceBytes = 16;

export const DeviceHeaders = z.object({
  'x-device-token': z
    .string()
    .max(1_000)
    .optional()
    .describe('The `deviceToken` of an earlier sign-in, where cookies do not go')
    .meta({ examples: ['ZGV2aWNlLWV4YW1wbGUtbm90LWEtcmVhbC10b2tlbg'] }),
});

/** What the caller shows as proof of having signed in before; it may be anything. */
export const presentedToken = (headers: z.output<typeof DeviceHeaders>, { cookie, secure }: Context): string =>
  headers['x-device-token'] ?? readCookie(cookie, 'device', secure) ?? '';

/**
 * The device, when `presented` proves that it has signed in as this person before; undefined otherwise. Proofs are made by
 * `keepDevice` and nothing is stored: each is a random nonce and the shop's signature over it and the person (OWASP's
 * "device cookies"). It opens nothing: failed sign-ins from that device are counted by it alone.
 */
export const deviceOf = (installation: Installation, staffId: string, presented: string): string | undefined =>
  proofs(presented).find((proof) => isOf(installation, staffId, proof));

/** The proofs to keep on a device on which this person has just signed in: those it had, and theirs. */
export function keepDevice(installation: Installation, staffId: string, presented: string): string {
  const known = proofs(presented);
  const own = known.find((proof) => isOf(installation, staffId, proof)) ?? newProof(installation, staffId);
  return [own, ...known.filter((proof) => proof !== own)].slice(0, mostPeople).join('~');
}

const proofs = (presented: string): string[] =>
  presented
    .split('~')
    .filter((proof) => /^[\w-]{22}\.[\w-]{43}$/.test(proof))
    .slice(0, mostPeople);

function newProof(installation: Installation, staffId: string): string {
  const nonce = randomBytes(nonceBytes).toString('base64url');
  return `${nonce}.${installation.sign('device', `${staffId} ${nonce}`)}`;
}

function isOf(installation: Installation, staffId: string, proof: string): boolean {
  const [nonce = '', signature = ''] = proof.split('.');
  return timingSafeEqual(Buffer.from(signature), Buffer.from(installation.sign('device', `${staffId} ${nonce}`)));
}
