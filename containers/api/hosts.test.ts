import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import { answerGateway } from './gateway.ts';
import { openTestApp } from './testing/app.ts';
import { version1, version2 } from './testing/gateway-events.ts';
import { walk } from './testing/walk.ts';
import type { Answer, Host, Request, Step } from './testing/walking.ts';

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
  (app: FastifyInstance, ofProxy: Record<string, string> = {}): Host =>
  async ({ method, path, headers = {}, body }) => {
    const answer = await app.inject({
      method: method as 'GET',
      url: path,
      headers: { ...headers, ...ofProxy },
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

async function lambda(app: FastifyInstance, toEvent: (request: Request) => object): Promise<Host> {
  const handler = answerGateway(app);
  await app.ready();
  return async (request) => {
    const answer = await handler(toEvent(request));
    const { statusCode, headers, multiValueHeaders, body, isBase64Encoded } = answer;
    const cookies = answer.cookies ?? multiValueHeaders?.['set-cookie'];
    return {
      status: statusCode,
      headers: { ...headers, ...(cookies === undefined ? {} : { 'set-cookie': cookies.join() }) },
      body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8').toString(),
    };
  };
}

/** On one database: `contract.test.ts` goes the same walk on each, and a host knows nothing of it. */
describe('the API answers the same', () => {
  const expected = async (ofProxy = {}) => transcript(await walk(inject((await openTestApp()).app, ofProxy)));
  let ofGateway: ReturnType<typeof expected> | undefined;
  /** Behind a gateway that speaks HTTPS, and says so: cookies are then for HTTPS alone. Both payloads answer like it. */
  const expectedOfGateway = () => {
    ofGateway ??= expected({ 'x-forwarded-proto': 'https' });
    return ofGateway;
  };

  it('through a socket', async () => {
    const { app } = await openTestApp();
    expect(transcript(await walk(await socket(app)))).toEqual(await expected());
  });

  it('in AWS Lambda behind a REST API (payload 1.0)', async () => {
    const { app } = await openTestApp();
    expect(transcript(await walk(await lambda(app, version1)))).toEqual(await expectedOfGateway());
  });

  it('in AWS Lambda behind an HTTP API (payload 2.0)', async () => {
    const { app } = await openTestApp();
    expect(transcript(await walk(await lambda(app, version2)))).toEqual(await expectedOfGateway());
  });
});
