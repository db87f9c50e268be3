import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { securityHeaders } from '../../../containers/api/security-headers.ts';
import type { AnyFunction, ServerSentEvent } from '../define-function.ts';

/** What a function is asked, part by part, before it is made an HTTP request. */
export type Request = { params?: unknown; query?: unknown; headers?: unknown; body?: unknown };
/** What it answers, without the headers that the host sends with every answer. A stream has its events, and no body. */
export type Answer = {
  status: number;
  body: unknown;
  headers: Record<string, string>;
  stream?: AsyncIterable<ServerSentEvent>;
};
type Sender = { token: string | undefined; address: string; secure: boolean };

/** The same in every request, so that equal answers are equal. */
const requestId = 'function-test';

/** The request as it comes from a proxy on the same machine. */
export function toInjection(fn: AnyFunction, request: Request, { token, address, secure }: Sender): InjectOptions {
  const params = Object.entries(request.params ?? {});
  const hasBody = request.body !== undefined;
  return {
    method: fn.method,
    url: params.reduce((path, [name, value]) => path.replace(`:${name}`, encodeURIComponent(String(value))), fn.path),
    query: textsOf(request.query),
    headers: {
      ...(hasBody ? { 'content-type': 'application/json' } : {}),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      'x-request-id': requestId,
      'x-forwarded-for': address,
      'x-forwarded-proto': secure ? 'https' : 'http',
      ...textsOf(request.headers),
    },
    ...(hasBody ? { payload: JSON.stringify(request.body) } : {}),
    payloadAsStream: fn.stream !== undefined,
  };
}

export async function toAnswer(fn: AnyFunction, answer: LightMyRequestResponse): Promise<Answer> {
  const status = answer.statusCode;
  const headers = ownHeaders(answer.headers);
  if (fn.stream === undefined) {
    return { status, body: answer.body === '' ? undefined : JSON.parse(answer.body), headers };
  }
  if (status === 200) return { status, body: undefined, headers, stream: eventsOf(answer) };
  return { status, body: JSON.parse(Buffer.concat(await answer.stream().toArray()).toString()), headers };
}

const everywhere = new Set([
  ...Object.keys(securityHeaders),
  'connection',
  'content-length',
  'content-type',
  'date',
  'transfer-encoding',
  'www-authenticate',
  'x-accel-buffering',
  'x-request-id',
]);

function ownHeaders(headers: LightMyRequestResponse['headers']): Record<string, string> {
  const own = Object.entries(headers).flatMap(([name, value]) =>
    everywhere.has(name) || (name === 'cache-control' && String(value).startsWith('no-store'))
      ? []
      : [[name, String(value)]],
  );
  return Object.fromEntries(own);
}

/** Query parameters and headers as the wire has them: text, or several of it, and nothing for what is undefined. */
function textsOf(values: unknown): Record<string, string | string[]> {
  const texts = Object.entries(values ?? {}).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.map(String) : String(value)]],
  );
  return Object.fromEntries(texts);
}

/** The events of a stream, as the function gave them. Ending the iteration closes the connection. */
async function* eventsOf(answer: LightMyRequestResponse): AsyncGenerator<ServerSentEvent> {
  try {
    let unread = '';
    for await (const chunk of answer.stream().setEncoding('utf8')) {
      const blocks = (unread + chunk).split('\n\n');
      unread = blocks.pop() ?? '';
      for (const block of blocks) {
        if (!block.startsWith('retry:')) yield toEvent(block);
      }
    }
  } finally {
    answer.raw.res.destroy();
  }
}

function toEvent(block: string): ServerSentEvent {
  const fields = new Map(
    block.split('\n').map((line): [string, string] => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), line.slice(colon + 2)];
    }),
  );
  const event = fields.get('event');
  return {
    id: fields.get('id') ?? '',
    ...(event === undefined ? {} : { event }),
    data: JSON.parse(fields.get('data') ?? 'null'),
  };
}
