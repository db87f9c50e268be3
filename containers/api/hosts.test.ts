import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import awsLambdaFastify from '@fastify/aws-lambda';
import type { FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import { openTestApp } from './testing/app.ts';
import { type Answer, type Host, type Request, type Step, walk } from './testing/walk.ts';

const compared = [
  'content-type',
  'cache-control',
  'etag',
  'idempotency-replayed',
  'location',
  'retry-after',
  'set-cookie',
  'x-request-id',
];

/** What a client can rely on of an answer. */
const transcript = (steps: Step[]) =>
  steps.map(({ name, operationId, answer: { status, headers, body } }) => ({
    step: `${operationId}: ${name}`,
    status,
    headers: Object.fromEntries(compared.map((header) => [header, headers[header]])),
    body,
  }));

const inject =
  (app: FastifyInstance): Host =>
  async ({ method, path, headers = {}, body }) => {
    const answer = await app.inject({
      method: method as 'GET',
      url: path,
      headers,
      ...(body === undefined ? {} : { payload: body }),
    });
    return { status: answer.statusCode, headers: answer.headers as Answer['headers'], body: answer.body };
  };

async function socket(app: FastifyInstance): Promise<Host> {
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  return ({ method, path, headers, body }) =>
    new Promise((resolve, reject) => {
      const request = httpRequest(
        { port, host: '127.0.0.1', method, path, headers, agent: false },
        async (response) => {
          let text = '';
          for await (const chunk of response.setEncoding('utf8')) text += chunk;
          const received = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
          resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(received), body: text });
        },
      );
      request.once('error', reject);
      request.end(body);
    });
}

type LambdaAnswer = {
  statusCode: number;
  headers: Answer['headers'];
  multiValueHeaders?: Record<string, string[]>;
  cookies?: string[];
  body: string;
  isBase64Encoded: boolean;
};
type Handler = (event: object, context: object) => Promise<LambdaAnswer>;

async function lambda(app: FastifyInstance, toEvent: (request: Request) => object): Promise<Host> {
  const handler = awsLambdaFastify(app, { decorateRequest: false }) as unknown as Handler;
  await app.ready();
  return async (request) => {
    const answer = await handler(toEvent(request), {});
    const { statusCode, headers, multiValueHeaders, body, isBase64Encoded } = answer;
    const cookies = answer.cookies ?? multiValueHeaders?.['set-cookie'];
    return {
      status: statusCode,
      headers: { ...headers, ...(cookies === undefined ? {} : { 'set-cookie': cookies.join() }) },
      body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8').toString(),
    };
  };
}

function split(path: string): [pathname: string, query: Record<string, string[]>] {
  const [pathname = '', search] = path.split('?');
  const query = new URLSearchParams(search);
  return [pathname, Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]))];
}

/** API Gateway REST API, payload format 1.0. */
const version1 = ({ method, path, headers = {}, body }: Request) => {
  const [pathname, query] = split(path);
  return {
    version: '1.0',
    httpMethod: method,
    path: pathname,
    headers,
    multiValueQueryStringParameters: query,
    requestContext: { requestId: 'gateway', httpMethod: method, path: pathname },
    body: body ?? null,
    isBase64Encoded: false,
  };
};

/** API Gateway HTTP API and function URLs, payload format 2.0. */
const version2 = ({ method, path, headers: { cookie, ...headers } = {}, body }: Request) => {
  const [pathname, query] = split(path);
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: pathname,
    // Several values of one name come joined by commas.
    queryStringParameters: Object.fromEntries(Object.entries(query).map(([name, values]) => [name, values.join()])),
    headers,
    cookies: cookie?.split('; '),
    requestContext: { http: { method, path: pathname, sourceIp: '127.0.0.1' } },
    body,
    isBase64Encoded: false,
  };
};

describe('the API answers the same', () => {
  const expected = async () => transcript(await walk(inject((await openTestApp()).app)));

  it('through a socket', async () => {
    const { app } = await openTestApp();
    expect(transcript(await walk(await socket(app)))).toEqual(await expected());
  });

  it('in AWS Lambda behind a REST API (payload 1.0)', async () => {
    const { app } = await openTestApp();
    expect(transcript(await walk(await lambda(app, version1)))).toEqual(await expected());
  });

  it('in AWS Lambda behind an HTTP API (payload 2.0)', async () => {
    const { app } = await openTestApp();
    expect(transcript(await walk(await lambda(app, version2)))).toEqual(await expected());
  });
});
