import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import type { OpenAPIV3_1 } from 'openapi-types';
import { z } from 'zod';
import { catalogue } from '../../functions/index.ts';
import type { AnyFunction, ResponseDefinition } from '../../functions/platform/define-function.ts';
import { problemDocuments } from '../../functions/platform/problem-document.ts';
import type { ProblemCode } from '../../functions/platform/problem-types.ts';
import { about, headers, securitySchemes, streaming } from './openapi/about.ts';
import { exampleOf } from './openapi/example.ts';
import { type JsonSchema, type NamedSchemas, resolve, toJsonSchemas } from './openapi/json-schemas.ts';
import { problemsByStatus } from './openapi/problems.ts';
import type { ApiDocument, Media, Operation, Parameter, Response, Security } from './openapi/types.ts';

type Schemas = ReturnType<typeof toJsonSchemas>;

/** The OpenAPI 3.1 document of these functions. */
export function describeApi(functions: readonly AnyFunction[]): ApiDocument {
  const schemas = toJsonSchemas(
    functions.flatMap(({ request }) => Object.values(request)),
    functions.flatMap(answersOf),
  );
  const paths: ApiDocument['paths'] = {};
  for (const fn of functions) {
    const path = fn.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [fn.method.toLowerCase()]: operation(fn, schemas) };
  }
  return { openapi: '3.1.0', ...about, paths, components: { schemas: schemas.named, headers, securitySchemes } };
}

/** The schemas of what a function answers: bodies, headers, the data of events, problems. */
const answersOf = (fn: AnyFunction): z.ZodType[] => [
  ...(fn.stream === undefined ? [] : [fn.stream]),
  ...[...problemsByStatus(fn).values()].flat().flatMap((code) => problemDocuments.get(code) ?? []),
  ...Object.values(fn.responses ?? {}).flatMap(({ body, headers = {} }) => [
    ...(body === undefined ? [] : [body]),
    ...Object.values(headers),
  ]),
];

function operation(fn: AnyFunction, schemas: Schemas): Operation {
  const { body } = fn.request;
  const sentences = [
    fn.description,
    ...(fn.staffMay === undefined ? [] : [`Staff may ${fn.staffMay}.`]),
    ...(fn.stream === undefined ? [] : [streaming]),
  ];
  return {
    operationId: fn.operationId,
    tags: [fn.tag],
    summary: fn.summary,
    description: sentences.join(' '),
    security: securityOf(fn),
    parameters: parametersOf(fn, schemas),
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': media(schemas.request(body), schemas) } } }),
    responses: { ...successes(fn, schemas), ...problems(fn, schemas) },
  };
}

const headerNames = ({ request: { headers } }: AnyFunction): string[] =>
  headers instanceof z.ZodObject ? Object.keys(headers.shape) : [];

/** Each is one way to be let in; the empty one lets everybody in. */
function securityOf(fn: AnyFunction): Security {
  const staff = [{ session: [] }, { bearer: [] }];
  if (fn.access !== 'public') return staff;
  const names = headerNames(fn);
  if (names.includes('x-order-token')) return [{ orderToken: [] }, ...staff];
  const proof = names.includes('x-member-token') ? [{ memberToken: [] }] : [];
  const open = fn.problems?.includes('not-a-member') ? [] : [{}];
  return [...open, ...proof, ...(fn.staffMay === undefined ? [] : staff)];
}

function parametersOf({ request: { params, query, headers } }: AnyFunction, schemas: Schemas): Parameter[] {
  const parts = [
    ['path', params],
    ['query', query],
    ['header', headers],
  ] as const;
  return parts.flatMap(([place, part]) => {
    if (part === undefined) return [];
    const { properties = {}, required = [] } = resolve(schemas.request(part), schemas.named);
    return Object.entries(properties).map(([name, { description = '', ...schema }]) => ({
      name,
      in: place,
      required: required.includes(name),
      description,
      schema: schema,
      example: exampleOf(schema, schemas.named),
    }));
  });
}

const media = (schema: JsonSchema, { named }: { named: NamedSchemas }): Media => ({
  schema: schema,
  example: exampleOf(schema, named),
});

const requestId = { 'x-request-id': { $ref: '#/components/headers/RequestId' } };

function successes({ responses = {}, stream }: AnyFunction, schemas: Schemas): Record<string, Response> {
  if (stream !== undefined) {
    const content = { 'text/event-stream': { schema: schemas.answer(stream) } };
    return { 200: { description: 'The stream: the data of each event has this shape', headers: requestId, content } };
  }
  return Object.fromEntries(
    Object.entries(responses).map(([status, response]) => [status, success(response, schemas)]),
  );
}

function success({ description, body, headers = {}, links }: ResponseDefinition, schemas: Schemas): Response {
  const declared = Object.entries(headers).map(([name, header]) => {
    const { description: meaning = '', ...schema } = schemas.answer(header);
    return [name, { description: meaning, schema: schema }];
  });
  return {
    description,
    headers: { ...requestId, ...Object.fromEntries(declared) },
    ...(body === undefined ? {} : { content: { 'application/json': media(schemas.answer(body), schemas) } }),
    ...(links === undefined ? {} : { links }),
  };
}

const hasRetryAfter = (status: number): boolean => status === 429 || status === 503;

function problems(fn: AnyFunction, schemas: Schemas): Record<string, Response> {
  const described = [...problemsByStatus(fn)].map(([status, codes]): [number, Response] => [
    status,
    {
      description: codes.map((code) => `\`${code}\``).join(', '),
      headers: {
        ...requestId,
        ...(hasRetryAfter(status) ? { 'retry-after': { $ref: '#/components/headers/RetryAfter' } } : {}),
        ...(status === 401 ? { 'www-authenticate': { $ref: '#/components/headers/Authenticate' } } : {}),
      },
      content: { 'application/problem+json': { schema: oneOf(codes, schemas) } },
    },
  ]);
  return Object.fromEntries(described);
}

/** The document of one code, or of any of several, discriminated by `code`. */
function oneOf(codes: readonly ProblemCode[], schemas: Schemas): JsonSchema {
  const documents = codes.flatMap((code) => {
    const document = problemDocuments.get(code);
    return document === undefined ? [] : [[code, schemas.answer(document)] as const];
  });
  const [[, only] = []] = documents;
  if (documents.length === 1 && only !== undefined) return only;
  const mapping = Object.fromEntries(documents.map(([code, { $ref = '' }]) => [code, $ref]));
  return { oneOf: documents.map(([, ref]) => ref), discriminator: { propertyName: 'code', mapping } };
}

/** @fastify/swagger serves the document; it is made from the catalogue, once somebody asks for it, and from no route. */
export const swaggerOptions: FastifyDynamicSwaggerOptions = {
  openapi: { openapi: '3.1.0' },
  transform: ({ url }) => ({ schema: { hide: true }, url }),
  transformObject: () => describeApi(catalogue) as OpenAPIV3_1.Document, // the same in its words
};
