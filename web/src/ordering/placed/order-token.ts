/**
 * The guest’s token for each order: without it the API refuses to show, follow or cancel the order. A link to an order
 * carries it after `#`, which browsers do not send to a server.
 */

import { ApiProblem } from '../../api/client.ts';
import { fields, stored } from '../../browser/storage.ts';
import { href } from '../../router/paths.ts';

type Proof = { id: string; token: string };

/** The newest; as many as orders are kept, and some that came by a link. */
const mostProofs = 40;

const isToken = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{43}$/.test(value);

const proofs = stored<Proof[]>('order-tokens', (value) =>
  (Array.isArray(value) ? value : []).slice(-mostProofs).flatMap((proof) => {
    const { id, token } = fields(proof);
    return typeof id === 'string' && isToken(token) ? [{ id, token }] : [];
  }),
);

/** Keeps the token that the shop answered with an order, or has taken for one. */
export function keepToken(id: string, token: string | undefined): void {
  const known = proofs.latest();
  if (!isToken(token) || known.some((proof) => proof.id === id && proof.token === token)) return;
  proofs.value = [...known.filter((proof) => proof.id !== id), { id, token }].slice(-mostProofs);
}

/** Forgets every token but that of the order `id`. */
export function forgetTokensBut(id: string | undefined): void {
  proofs.value = proofs.latest().filter((proof) => proof.id === id);
}

/** The token of an order, as stored on this phone. */
export const keptToken = (id: string): string | undefined => proofs.latest().find((proof) => proof.id === id)?.token;

/** The token in the link that this page was opened by. */
export function linkedToken(): string | undefined {
  const linked = location.hash.slice(1);
  return isToken(linked) ? linked : undefined;
}

/** The header with the guest’s token; no header without a token, because staff need none. */
export const proofBy = (token: string | undefined): { 'x-order-token'?: string } =>
  token === undefined ? {} : { 'x-order-token': token };

/** The same with the token that this phone has kept. */
export const asGuestOf = (id: string) => proofBy(keptToken(id));

/** Whether the API has no such order for this token, or the id in the link is malformed. */
export const isUnknownOrder = (problem: unknown): boolean =>
  problem instanceof ApiProblem &&
  ['order-not-found', 'group-not-found', 'validation-failed'].includes(problem.code ?? '');

/** The path of an order’s page, with the token where this phone has it: another phone can follow the order by this link. */
export function orderPath(id: string): string {
  const token = keptToken(id);
  return href('order', { id }) + (token === undefined ? '' : `#${token}`);
}
