import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { OpenAPIV3_1 } from 'openapi-types';
import { z } from 'zod';
import type { AnyFunction } from '../../functions/platform/define-function.ts';
import { ProblemDocument } from '../../functions/platform/problem-document.ts';
import { type ProblemCode, problemTypes } from '../../functions/platform/problems.ts';
import { version } from '../../functions/platform/version.ts';

/** Problems that a host itself can answer for any function, by what the function takes. */
function hostProblems(fn: AnyFunction): ProblemCode[] {
  const codes: ProblemCode[] = ['validation-failed', 'too-many-requests', 'internal-error'];
  if (fn.method !== 'GET') {
    codes.push('malformed-body', 'body-too-large', 'unsupported-media-type');
    codes.push('database-busy', 'overloaded', 'storage-full', 'storage-unwritable');
  }
  if (fn.access !== 'public') codes.push('not-signed-in', 'not-allowed');
  return codes;
}

/** Every problem `fn` can answer, by status. */
export function problemsByStatus(fn: AnyFunction): Map<number, ProblemCode[]> {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of new Set([...(fn.problems ?? []), ...hostProblems(fn)])) {
    const [status] = problemTypes[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return byStatus;
}

/** The schema of the route that mounts `fn`: what Fastify validates by, serialises by and documents. */
export function routeSchema(fn: AnyFunction) {
  const { params, query = z.strictObject({}), headers, body } = fn.request;
  return {
    operationId: fn.operationId,
    tags: [fn.tag],
    summary: fn.summary,
    ...(fn.description === undefined ? {} : { description: fn.description }),
    ...(fn.access === 'public' ? {} : { security: [{ session: [] }, { bearer: [] }] }),
    ...(params === undefined ? {} : { params }),
    querystring: query,
    ...(headers === undefined ? {} : { headers }),
    ...(body === undefined ? {} : { body }),
    response: { ...problemResponses(fn), ...successResponses(fn) },
  };
}

function successResponses(fn: AnyFunction): Record<number, object> {
  if (fn.stream !== undefined) {
    const content = { 'text/event-stream': { schema: fn.stream } };
    return { 200: { description: 'Events, each with JSON data of this shape and an id to resume from', content } };
  }
  return Object.fromEntries(
    Object.entries(fn.responses ?? {}).map(([status, { description, body }]) => [
      status,
      body === undefined
        ? z.undefined().describe(description)
        : { description, content: { 'application/json': { schema: body } } },
    ]),
  );
}

function problemResponses(fn: AnyFunction): Record<number, object> {
  const content = { 'application/problem+json': { schema: ProblemDocument } };
  return Object.fromEntries(
    [...problemsByStatus(fn)].map(([status, codes]) => [status, { description: codes.join(', '), content }]),
  );
}

/** What @fastify/swagger makes the OpenAPI 3.1 document from, beside the routes. */
export const swaggerOptions: FastifyDynamicSwaggerOptions = {
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Pupusería',
      version,
      description:
        'Ordering for an independent restaurant. Money is integer cents, times are RFC 3339 in UTC, errors are RFC 9457 problem documents with a stable `code`.',
    },
    tags: [
      { name: 'orders', description: 'Placing, following and moving orders' },
      { name: 'groups', description: 'Friends who order together, each on their own phone' },
      { name: 'tables', description: 'The tables and the codes printed on them' },
      { name: 'menu', description: 'What there is to eat' },
      { name: 'restaurant', description: 'The place' },
      { name: 'staff', description: 'Signing in and out' },
      { name: 'operations', description: 'For whoever runs it' },
    ],
    components: {
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-session',
          description: 'Set by signing in. Over plain HTTP its name is `session`.',
        },
        bearer: { type: 'http', scheme: 'bearer' },
      },
    },
  },
  transform: jsonSchemaTransform,
  transformObject: (
    document, // The options above make it a 3.1 document.
  ) => withoutUnusedSchemas(jsonSchemaTransformObject(document) as OpenAPIV3_1.Document),
};

/** Every named schema comes in a shape for requests and one for answers; only those that some call uses are kept. */
function withoutUnusedSchemas(document: OpenAPIV3_1.Document): OpenAPIV3_1.Document {
  const { schemas = {}, ...components } = document.components ?? {};
  const used = new Set<string>();
  const collect = (value: unknown): void => {
    for (const [, name = ''] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      collect(schemas[name]);
    }
  };
  collect(document.paths);
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));
  return { ...document, components: { ...components, schemas: kept } };
}
