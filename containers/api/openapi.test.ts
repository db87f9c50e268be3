import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { catalogue } from '../../functions/index.ts';
import type { AnyFunction } from '../../functions/platform/define-function.ts';
import { exampleOf } from './openapi/example.ts';
import { type JsonSchema, resolve } from './openapi/json-schemas.ts';
import type { Media, Operation } from './openapi/types.ts';
import { describeApi } from './openapi.ts';

const document = describeApi(catalogue);
const { schemas, securitySchemes } = document.components;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);
const byId = new Map(operations.map(({ operation }) => [operation.operationId, operation]));

/** Every schema of the document with its place in it, those inside others too. */
function* everySchema(value: unknown, place = '#'): Generator<[place: string, schema: JsonSchema]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && /\/(schemas|properties)\/[^/]+$|\/(schema|items)$|\/(any|one)Of\/\d+$/.test(place)) {
    yield [place, value as JsonSchema];
  }
  for (const [key, inside] of Object.entries(value)) {
    if (!['example', 'examples', 'default'].includes(key)) yield* everySchema(inside, `${place}/${key}`);
  }
}
const allSchemas = [...everySchema(document)];

const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
ajv.addSchema(document, 'api');
const errorsOf = (schema: JsonSchema, value: unknown): string => {
  const absolute: unknown = JSON.parse(JSON.stringify(schema), (key, part) => (key === '$ref' ? `api${part}` : part));
  const validate = ajv.compile(absolute as JsonSchema);
  return validate(value) ? '' : ajv.errorsText(validate.errors);
};

describe('the OpenAPI document, for those who generate a client', () => {
  it('has no complaint from the linter', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'openapi-'));
    const file = join(folder, 'openapi.json');
    await writeFile(file, JSON.stringify(document));
    const linted = await promisify(execFile)('node_modules/.bin/redocly', ['lint', '--format=json', file]).catch(
      (failed: { stdout: string }) => failed,
    );
    await rm(folder, { recursive: true });
    const { problems } = JSON.parse(linted.stdout) as { problems: { ruleId: string; message: string }[] };
    expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  it('has a title and names that are identifiers in every language', () => {
    expect(document.info.title).toBe('Pupuseria API');
    const names = [...Object.keys(schemas), ...byId.keys()];
    expect(names.filter((name) => !/^[A-Za-z][A-Za-z0-9]*$/.test(name))).toEqual([]);
    expect(names.filter((name) => /(?:Input|Output)$/.test(name))).toEqual([]);
    for (const name of ['OrderRequest', 'OrderLineRequest', 'CustomerRequest', 'Customer'])
      expect(names).toContain(name);
  });

  it('has only patterns that every engine of regular expressions knows', () => {
    const patterns = allSchemas.flatMap(([place, { pattern }]) => (pattern === undefined ? [] : [{ place, pattern }]));
    expect(patterns.length).toBeGreaterThan(20);
    for (const { place, pattern } of patterns) {
      expect(pattern, place).not.toMatch(/\\[pPk]|\(\?<|\(\?[a-z-]+[:)]/);
      expect(() => new RegExp(pattern), place).not.toThrow();
    }
  });

  it('says what every operation, parameter, header, schema and property is', () => {
    const nameless = allSchemas
      .filter(([place]) => /\/(properties|schemas)\/[^/]+$/.test(place))
      .filter(([, schema]) => !(schema.description ?? resolve(schema, schemas).description))
      .map(([place]) => place);
    expect(nameless).toEqual([]);
    for (const { operation } of operations) {
      const { operationId, summary, description, parameters, responses } = operation;
      expect(summary, operationId).toMatch(/./);
      expect(description, operationId).toMatch(/\.$/);
      const described = [...parameters, ...Object.values(responses)];
      const headers = Object.values(responses).flatMap((response) => Object.values(response.headers));
      for (const each of [...described, ...headers.filter((header) => !('$ref' in header))]) {
        expect((each as { description: string }).description, operationId).toMatch(/./);
      }
    }
  });
});

const mediaOf = ({ requestBody, responses }: Operation): Media[] => [
  ...Object.values(requestBody?.content ?? {}),
  ...Object.values(responses).flatMap(({ content = {} }) => Object.values(content)),
];

const partOf = (fn: AnyFunction, { parameters }: Operation, place: string) => {
  const examples = parameters.filter((parameter) => parameter.in === place);
  const schema = fn.request[place === 'header' ? 'headers' : place === 'path' ? 'params' : 'query'];
  return { schema, value: Object.fromEntries(examples.map(({ name, example }) => [name, example])) };
};

describe('the examples of the OpenAPI document', () => {
  it('are what the schemas admit, of every parameter, request and answer', () => {
    for (const { operation } of operations) {
      for (const { name, schema, example } of operation.parameters) {
        expect(example, `${operation.operationId} ${name}`).toBeDefined();
        expect(errorsOf(schema, example), `${operation.operationId} ${name}`).toBe('');
      }
      for (const { schema, example } of mediaOf(operation).filter((media) => media.example !== undefined)) {
        expect(errorsOf(schema, example), operation.operationId).toBe('');
      }
      for (const media of Object.values(operation.requestBody?.content ?? {})) expect(media.example).toBeDefined();
    }
  });

  it('are what the functions themselves take, of every channel', () => {
    for (const fn of catalogue) {
      const operation = byId.get(fn.operationId);
      if (operation === undefined) throw new Error(`${fn.operationId} is not in the document`);
      for (const place of ['path', 'query', 'header']) {
        const { schema, value } = partOf(fn, operation, place);
        if (schema !== undefined) expect(schema.safeParse(value).error?.issues, fn.operationId).toBeUndefined();
      }
      for (const { schema } of Object.values(operation.requestBody?.content ?? {})) {
        for (const option of resolve(schema, schemas).oneOf ?? [schema]) {
          const example = exampleOf(option, schemas);
          expect(fn.request.body?.safeParse(example).error?.issues, fn.operationId).toBeUndefined();
        }
      }
    }
  });
});

describe('what the OpenAPI document says of an order', () => {
  const id = '019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10';
  const member = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
  const anOrder = fc.record({
    channel: fc.constantFrom('table', 'pickup', 'counter', 'drone'),
    table: member<unknown>(5, 0, 'five'),
    tableToken: member('token'),
    customer: member<unknown>({ name: 'Ana' }, { name: 'Ana', phone: '7000 0000' }, { name: '' }, {}),
    pickupAt: member('2026-11-21T18:30:00Z', 'soon'),
    lines: fc.constantFrom([{ itemId: id, quantity: 1 }], [{ itemId: id, quantity: 1, note: 'sin\ncurtido' }], []),
    note: member('ya', ' ', 'a\nb', 'a\u0007'),
    tipCents: member(0, 25, -1, 0.5),
  });
  const answerTo = (order: unknown) => {
    const sent: unknown = JSON.parse(JSON.stringify(order)); // without what is undefined
    const [fn] = catalogue.filter(({ operationId }) => operationId === 'placeOrder');
    return {
      documented: errorsOf({ $ref: '#/components/schemas/OrderRequest' }, sent),
      result: fn?.request.body?.safeParse(sent),
    };
  };

  it('is what the API takes, member for member and channel for channel', () => {
    const check = fc.property(anOrder, (order) => {
      const { documented, result } = answerTo(order);
      expect(result?.success, documented).toBe(documented === '');
    });
    fc.assert(check, { numRuns: 500 });
  });

  it.each([
    [{ channel: 'table' }, 'table', 'is required for channel table'],
    [{ channel: 'pickup' }, 'customer', 'is required for pickup'],
    [{ channel: 'counter', table: 5 }, 'table', 'is only for channel table'],
    [{ channel: 'pickup', customer: { name: 'Ana' }, tableToken: 'x' }, 'tableToken', 'is only for channel table'],
    [{ channel: 'table', table: 5, pickupAt: '2026-11-21T18:30:00Z' }, 'pickupAt', 'is only for channel pickup'],
    [{ channel: 'drone' }, 'channel', 'must be table, pickup or counter'],
    [{}, 'channel', 'must be table, pickup or counter'],
  ])('is refused with a sentence at the member that is wrong: %o', (order, path, message) => {
    const { result } = answerTo({ ...order, lines: [{ itemId: id, quantity: 1 }] });
    expect(result?.error?.issues.map((issue) => [issue.path.join('.'), issue.message])).toEqual([[path, message]]);
  });
});

describe('the links of the OpenAPI document', () => {
  const links = operations.flatMap(({ operation }) =>
    Object.values(operation.responses).flatMap(({ content, links = {} }) =>
      Object.values(links).map((link) => ({ from: operation, content, link })),
    ),
  );

  it('lead from orders, groups and sessions to what reads, follows and ends them', () => {
    const pairs = links.map(({ from, link }) => `${from.operationId} → ${link.operationId}`);
    for (const pair of [
      'placeOrder → getOrder',
      'placeOrder → orderEvents',
      'placeOrder → cancelOrder',
      'sendGroup → getOrder',
      'createGroup → getGroup',
      'createGroup → groupEvents',
      'joinGroup → setGroupLines',
      'signIn → whoAmI',
      'signIn → signOut',
    ])
      expect(pairs).toContain(pair);
  });

  it('name parameters that there are, and members that the answer has', () => {
    for (const { from, content, link } of links) {
      const to = byId.get(link.operationId);
      const known = to?.parameters.map((parameter) => `${parameter.in}.${parameter.name}`);
      const example = content?.['application/json']?.example as Record<string, unknown>;
      for (const [parameter, expression] of Object.entries(link.parameters)) {
        expect(known, `${from.operationId} → ${link.operationId}`).toContain(parameter);
        const [, member, asked] = /^\$response\.body#\/(\w+)$|^\$request\.path\.(\w+)$/.exec(expression) ?? [];
        if (member === undefined) expect(from.parameters.map(({ name }) => name)).toContain(asked);
        else expect(example).toHaveProperty(member);
      }
    }
  });
});

describe('who may call, in the OpenAPI document', () => {
  it('is said for every operation, with schemes that there are', () => {
    for (const fn of catalogue) {
      const security = byId.get(fn.operationId)?.security ?? [];
      const schemes = security.flatMap((way) => Object.keys(way));
      expect(security, fn.operationId).not.toEqual([]);
      for (const scheme of schemes) expect(securitySchemes).toHaveProperty(scheme);
      expect(schemes.includes('session'), fn.operationId).toBe(fn.access !== 'public' || mayMore(fn));
    }
    expect(byId.get('placeOrder')?.security).toEqual([{}, { session: [] }, { bearer: [] }]);
    expect(byId.get('getOrder')?.security).toEqual([{ orderToken: [] }, { session: [] }, { bearer: [] }]);
    expect(byId.get('setGroupLines')?.security).toEqual([{ memberToken: [] }]);
    expect(byId.get('getMenu')?.security).toEqual([{}]);
  });
});

/** A public function that knows staff: it lets them do more, or asks guests for their proof. */
const mayMore = ({ staffMay, request: { headers } }: AnyFunction): boolean =>
  staffMay !== undefined || (headers instanceof z.ZodObject && 'x-order-token' in headers.shape);

describe('the headers of answers in the OpenAPI document', () => {
  it('are those that functions declare, the request’s id always, and when to come back for 429 and 503', () => {
    for (const fn of catalogue) {
      const responses = Object.entries(byId.get(fn.operationId)?.responses ?? {});
      expect(responses.length).toBeGreaterThan(1);
      for (const [status, { headers }] of responses) {
        const of = `${fn.operationId} ${status}`;
        const declared = Object.keys(fn.responses?.[Number(status)]?.headers ?? {});
        for (const name of ['x-request-id', ...declared]) expect(Object.keys(headers), of).toContain(name);
        expect('retry-after' in headers, of).toBe(['429', '503'].includes(status));
      }
    }
    expect(byId.get('getMenu')?.responses[200]?.headers).toHaveProperty('etag');
  });
});
