import { isDeepStrictEqual } from 'node:util';
import type { FastifyRequest } from 'fastify';
import type { AnyFunction, AnyResult } from '../../functions/platform/define-function.ts';
import { problemDocuments } from '../../functions/platform/problem-document.ts';
import type { Problem } from '../../functions/platform/problems.ts';
import { problemsByStatus } from './openapi/problems.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The function that the route mounts; none on the routes that no function has. */
    fn?: AnyFunction;
  }
}

/** What tests put into the host; a server that serves people has none of it. */
export type Testing = {
  /** Called with each error that became an `internal-error`, and with each answer that its function does not declare. */
  onFault(fault: Error): void;
  /** Members of the request's context that are not the real ones. */
  contextFor?(): object;
  /** Where the log goes. */
  logTo?: { write(line: string): void };
};

/** Throws when `fn` has answered what it does not declare: a status, a header or a body. */
export function assertDeclared(fn: AnyFunction, result: AnyResult): void {
  if (result.stream !== undefined) return;
  const { status, headers = {}, body, json } = result;
  const declared = fn.responses?.[status];
  if (declared === undefined) throw new Error(`${fn.operationId} answered ${status}, which it does not declare`);
  for (const [name, value] of Object.entries(headers)) {
    const header = declared.headers?.[name];
    if (header !== undefined && [value].flat().every((each) => header.safeParse(each).success)) continue;
    throw new Error(`${fn.operationId} answered ${status} with ${name}: ${value}, which it does not declare`);
  }
  // Fastify serialises, and so validates, only what does not come as JSON already.
  if (json === undefined) return;
  declared.body?.parse(body);
  if (!isDeepStrictEqual(JSON.parse(json.toString()), JSON.parse(JSON.stringify(body)))) {
    throw new Error(`${fn.operationId} answered JSON that is not its body`);
  }
}

/** What is wrong when a request for a function is about to be answered a problem that it does not declare, or not as it is. */
export function undeclaredProblem({ id, routeOptions }: FastifyRequest, problem: Problem): Error | undefined {
  const { fn } = routeOptions.config;
  if (fn === undefined) return undefined;
  const { code, status } = problem;
  if (!problemsByStatus(fn).get(status)?.includes(code)) {
    return new Error(`${fn.operationId} answered the problem ${code}, which it does not declare`);
  }
  return problemDocuments.get(code)?.safeParse(problem.toDocument(id)).error;
}
