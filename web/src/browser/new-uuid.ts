import { randomId } from './random-id.ts';

/** A UUIDv4 (RFC 9562). Not `crypto.randomUUID`, which is missing on a shop's own network without HTTPS. */
export function newUuid(): string {
  const hex = randomId();
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
