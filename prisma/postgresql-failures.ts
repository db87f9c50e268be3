import type { Failure } from './database.ts';

/** The transaction was rolled back because of another one: serialisation failure, deadlock (PostgreSQL, appendix A). */
export const isRolledBackForAnother = (error: unknown): boolean => /\b(40001|40P01)\b/.test(codesOf(error));

/** The table has got another column since the statement was prepared: a newer version has migrated it meanwhile. */
export const isOutdatedStatement = (error: unknown): boolean =>
  /\b0A000\b/.test(codesOf(error)) && /cached plan/.test(wordsOf(error));

/** The connection is gone, or was never there: what it was asked may have been done or not. */
export const isLost = (error: unknown): boolean =>
  /\b(57P0[123]|08\w{3}|25P03|E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|HOSTUNREACH|NOTFOUND|AI_AGAIN))\b/.test(
    codesOf(error),
  ) ||
  /connection (was )?(terminated|timeout|error)|connection terminated|not queryable|read timeout|timeout exceeded/i.test(
    wordsOf(error),
  );

/** PostgreSQL's codes, those of Node's sockets, and those in which Prisma wraps them. */
export function failureOf(error: unknown): Failure | undefined {
  if (!(error instanceof Error)) return undefined;
  const codes = codesOf(error);
  if (/\b53100\b/.test(codes)) return 'full';
  if (/\b(25006|58030)\b/.test(codes)) return 'unwritable';
  // A lock that was not to be had, no connection left, and what passes when it is tried again.
  if (/\b(55P03|53300|P1001|P1017|P2024|P2028|P2034)\b/.test(codes)) return 'busy';
  return isRolledBackForAnother(error) || isLost(error) || isOutdatedStatement(error) ? 'busy' : undefined;
}

const codesOf = (error: unknown): string => valuesOf(error, ['code', 'originalCode']).join(' ');

const wordsOf = (error: unknown): string => valuesOf(error, ['message', 'originalMessage']).join(' ');

/** Text members of an error and of what caused it. */
function valuesOf(error: unknown, names: readonly string[], depth = 5): string[] {
  if (depth === 0 || typeof error !== 'object' || error === null) return [];
  const own = names.map((name) => Reflect.get(error, name)).filter((value) => typeof value === 'string');
  const causes = ['cause', 'meta', 'driverAdapterError'].map((name) => Reflect.get(error, name));
  const all = error instanceof AggregateError ? [...causes, ...error.errors] : causes;
  return [...own, ...all.flatMap((cause) => valuesOf(cause, names, depth - 1))];
}
