import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { OpenAPIV3_1 } from 'openapi-types';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../functions/index.ts';
import { problemTypes } from '../../functions/platform/problems.ts';
import type { JsonSchema } from './openapi/json-schemas.ts';
import { problemsByStatus } from './openapi/problems.ts';
import { openTestApp } from './testing/app.ts';
import { walk } from './testing/walk.ts';
import type { Step } from './testing/walking.ts';

let walked: ReturnType<typeof walkOnce> | undefined;

/** What the document says and what a shop answers to the walk: the same for all tests here, so asked once. */
function documentAndWalk() {
  walked ??= walkOnce();
  return walked;
}

async function walkOnce() {
  const { app } = await openTestApp();
  const document = JSON.parse((await app.inject('/openapi.json')).body) as OpenAPIV3_1.Document;
  const steps = await walk(async ({ method, path, headers = {}, body }) => {
    const answer = await app.inject({
      method: method as 'GET',
      url: path,
      headers,
      ...(body === undefined ? {} : { payload: body }),
    });
    return { status: answer.statusCode, headers: answer.headers as Step['answer']['headers'], body: answer.body };
  });
  return { document, steps };
}

/** Where in the document the function of a step is. */
function placeOf({ operationId }: Step) {
  const fn = catalogue.find((candidate) => candidate.operationId === operationId);
  if (fn === undefined) throw new Error(`there is no function ${operationId}`);
  const method = fn.method.toLowerCase() as 'get' | 'post' | 'put' | 'delete';
  return { path: fn.path.replace(/:(\w+)/g, '{$1}'), method };
}

function responseOf(document: OpenAPIV3_1.Document, step: Step): OpenAPIV3_1.ResponseObject | undefined {
  const { path, method } = placeOf(step);
  return document.paths?.[path]?.[method]?.responses?.[step.answer.status] as OpenAPIV3_1.ResponseObject | undefined;
}

/** The JSON pointer of the schema that the document gives for an answer, or undefined when it has none. */
function schemaPointer(document: OpenAPIV3_1.Document, step: Step): string | undefined {
  const { path, method } = placeOf(step);
  const { status, headers } = step.answer;
  const type = headers['content-type']?.split(';', 1)[0] ?? '';
  if (responseOf(document, step)?.content?.[type] === undefined) return undefined;
  return ['paths', path, method, 'responses', String(status), 'content', type, 'schema']
    .map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'))
    .join('/');
}

/** The document as if nothing could be added to answers: a member that it does not describe is an error. */
const closed = (document: OpenAPIV3_1.Document): object =>
  JSON.parse(JSON.stringify(document), (_key, value: JsonSchema) =>
    value?.type === 'object' && value.properties !== undefined && value.additionalProperties === undefined
      ? { ...value, additionalProperties: false }
      : value,
  );

/** What an answer carries: its JSON, or the data of each of its events. */
const payloads = ({ answer }: Step): unknown[] =>
  answer.headers['content-type']?.startsWith('text/event-stream')
    ? [...answer.body.matchAll(/^data: (.*)$/gm)].map(([, data = '']) => JSON.parse(data))
    : [JSON.parse(answer.body)];

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { document } = await documentAndWalk();
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(await new Validator().validate(document)).toEqual({ valid: true });
  });

  it('describes every answer of every function, to the letter', async () => {
    const { document, steps } = await documentAndWalk();
    const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
    ajv.addSchema(closed(document), 'api');
    for (const step of steps.filter(({ operationId }) => operationId !== 'none')) {
      const of = `${step.operationId}: ${step.name}: ${step.answer.status}`;
      if (step.answer.body === '') {
        expect([204, 304], of).toContain(step.answer.status);
        continue;
      }
      const pointer = schemaPointer(document, step);
      expect(pointer, `${of} is not in the document`).toBeDefined();
      const validate = ajv.compile({ $ref: `api#/${pointer}` });
      for (const payload of payloads(step))
        expect(validate(payload), `${of}: ${ajv.errorsText(validate.errors)}`).toBe(true);
    }
  });

  it('describes the headers of every answer that clients use', async () => {
    const { document, steps } = await documentAndWalk();
    const clientHeaders = ['etag', 'idempotency-replayed', 'location', 'retry-after', 'set-cookie', 'www-authenticate'];
    for (const step of steps.filter(({ operationId }) => operationId !== 'none')) {
      const { answer } = step;
      const of = `${step.operationId}: ${step.name}: ${answer.status}`;
      const declared = responseOf(document, step)?.headers ?? {};
      for (const name of clientHeaders)
        if (answer.headers[name] !== undefined) expect(declared, of).toHaveProperty([name]);
      for (const [name, header] of Object.entries(declared)) {
        const named = '$ref' in header ? document.components?.headers?.[header.$ref.split('/').at(-1) ?? ''] : header;
        const required = named !== undefined && 'required' in named && named.required;
        if (required) expect(answer.headers[name], of).toBeDefined();
      }
    }
  });

  it('is walked whole: every function answers each of its own statuses at least once', async () => {
    const { steps } = await documentAndWalk();
    const seen = new Set(steps.map(({ operationId, answer }) => `${operationId} ${answer.status}`));
    const declared = catalogue.flatMap(({ operationId, responses = { 200: {} } }) =>
      Object.keys(responses).map((status) => `${operationId} ${status}`),
    );
    expect(declared.filter((entry) => !seen.has(entry))).toEqual([]);
  });
});

describe('a web app on another origin', () => {
  it('may call every function there is, if the shop allows that origin', async () => {
    const { app } = await openTestApp({ CORS_ORIGINS: 'https://pupusas.example' });
    for (const { method, path, operationId } of catalogue) {
      const answer = await app.inject({
        method: 'OPTIONS',
        url: path,
        headers: {
          origin: 'https://pupusas.example',
          'access-control-request-method': method,
          'access-control-request-headers': 'content-type, idempotency-key, if-match, x-member-token, x-order-token',
        },
      });
      expect(answer.headers['access-control-allow-methods'], operationId).toContain(method);
      for (const token of ['x-member-token', 'x-order-token'])
        expect(answer.headers['access-control-allow-headers'], operationId).toContain(token);
    }
  });
});

describe('every refusal', () => {
  it('is a problem document with a code that its function declares, and never a 500', async () => {
    const { steps } = await documentAndWalk();
    const refusals = steps.filter(({ answer }) => answer.status >= 400);
    expect(refusals.length).toBeGreaterThan(20);
    for (const { operationId, name, answer } of refusals) {
      const body = JSON.parse(answer.body) as { code: keyof typeof problemTypes; status: number; instance: string };
      const of = `${operationId}: ${name}`;
      expect(answer.status, of).toBeLessThan(500);
      expect(answer.headers['content-type'], of).toMatch(/^application\/problem\+json/);
      expect(body, of).toMatchObject({ status: answer.status, instance: answer.headers['x-request-id'] });
      expect(problemTypes[body.code][0], of).toBe(answer.status);
      const fn = catalogue.find((candidate) => candidate.operationId === operationId);
      if (fn !== undefined) expect(problemsByStatus(fn).get(answer.status), of).toContain(body.code);
    }
  });
});
