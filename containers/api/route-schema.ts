import { z } from 'zod';
import type { AnyFunction } from '../../functions/platform/define-function.ts';
import { ProblemDocument } from '../../functions/platform/problem-document.ts';
import { problemsByStatus } from './openapi/problems.ts';

/** The schema of the route that mounts `fn`: what Fastify validates requests by and serialises answers by. */
export function routeSchema(fn: AnyFunction) {
  const { params, query = z.strictObject({}), headers, body } = fn.request;
  return {
    ...(params === undefined ? {} : { params }),
    querystring: query,
    ...(headers === undefined ? {} : { headers }),
    ...(body === undefined ? {} : { body }),
    response: { ...problems(fn), ...successes(fn) },
  };
}

const successes = ({ responses = {} }: AnyFunction): Record<number, object> =>
  Object.fromEntries(
    Object.entries(responses).map(([status, { body }]) => [
      status,
      body === undefined ? z.undefined() : { content: { 'application/json': { schema: body } } },
    ]),
  );

const problems = (fn: AnyFunction): Record<number, object> => {
  const content = { 'application/problem+json': { schema: ProblemDocument } };
  return Object.fromEntries([...problemsByStatus(fn).keys()].map((status) => [status, { content }]));
};
