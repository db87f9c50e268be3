import type { FastifyRequest } from 'fastify';

/** Answers the origin that links to the shop begin with, or undefined when it is not known. */
export type PublicOrigin = (request: FastifyRequest) => string | undefined;

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/;

/**
 * `configured` (PUBLIC_ORIGIN), whatever a request says. Without it only a browser on this machine gets an address, the
 * one that it used: anybody can send another host, and what it says would be kept by caches, search engines and printers.
 */
export const publicOriginOf =
  (configured: string | undefined): PublicOrigin =>
  ({ protocol, host }) =>
    configured ?? (loopback.test(host) ? URL.parse(`${protocol}://${host}`)?.origin : undefined);
