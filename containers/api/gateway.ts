import awsLambdaFastify from '@fastify/aws-lambda';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

/** The address that stands for the gateway, whose real one the application does not learn; no other client can have it. */
export const gatewayAddress = '127.0.0.1';

/** What is read here of API Gateway's payload formats 1.0 (REST API) and 2.0 (HTTP API and function URL). */
const Event = z.looseObject({
  rawPath: z.string().optional(),
  rawQueryString: z.string().optional(),
  headers: z.record(z.string(), z.string()).nullish(),
  multiValueHeaders: z.record(z.string(), z.array(z.string())).nullish(),
  requestContext: z.looseObject({
    http: z.looseObject({ method: z.string(), sourceIp: z.string().optional() }).optional(),
    identity: z.looseObject({ sourceIp: z.string().nullish() }).nullish(),
  }),
});
type Event = z.output<typeof Event>;

export type GatewayAnswer = {
  statusCode: number;
  headers: Record<string, string>;
  multiValueHeaders?: Record<string, string[]>;
  cookies?: string[];
  body: string;
  isBase64Encoded: boolean;
};

/**
 * What answers API Gateway's events with `app`, which has to trust `gatewayAddress` as a proxy.
 * @throws ZodError when an event is none of API Gateway's
 */
export function answerGateway(app: FastifyInstance): (event: unknown) => Promise<GatewayAnswer> {
  const handler = awsLambdaFastify(app, {
    decorateRequest: false,
    // Whatever is no text would not survive being one.
    enforceBase64: ({ headers }) => !isText(String(headers['content-type'] ?? ''), headers['content-encoding']),
  });
  return async (event) => {
    // Its types are those of one payload format alone, and of a callback that newer runtimes do not have.
    const answered: unknown = await (handler as (event: object, context: object) => unknown)(proxied(parse(event)), {});
    return answered as GatewayAnswer;
  };
}

const parse = (event: unknown): Event => Event.parse(event);

/**
 * The event as a request that a trusted proxy passes on: the gateway speaks HTTPS alone and knows who called it. What a
 * caller says of that is believed no more than from anybody else.
 */
function proxied(event: Event): object {
  const { rawPath, rawQueryString, requestContext } = event;
  const { http, identity } = requestContext;
  const { 'x-forwarded-host': _madeUp, ...headers } = headersOf(event);
  const caller = http?.sourceIp ?? identity?.sourceIp;
  const forwardedFor = [headers['x-forwarded-for'], caller].filter((address) => address != null);
  return {
    ...event,
    // As it was sent: the parsed form joins values by a comma, so one value with a comma would look like two.
    ...(rawPath === undefined ? {} : { rawPath: rawQueryString ? `${rawPath}?${rawQueryString}` : rawPath }),
    ...(rawQueryString === undefined ? {} : { queryStringParameters: undefined }),
    headers: {
      ...headers,
      'x-forwarded-proto': 'https',
      ...(forwardedFor.length > 0 && { 'x-forwarded-for': forwardedFor.join(', ') }),
    },
    multiValueHeaders: undefined,
    requestContext: {
      ...requestContext,
      ...(http !== undefined && { http: { ...http, sourceIp: gatewayAddress } }),
      ...(identity != null && { identity: { ...identity, sourceIp: gatewayAddress } }),
    },
  };
}

/** All headers by their names in lower case, each with all of its values. */
function headersOf({ headers, multiValueHeaders }: Event): Record<string, string> {
  const several = Object.entries(multiValueHeaders ?? {}).map(([name, values]): [string, string] => {
    const key = name.toLowerCase();
    return [key, values.join(key === 'cookie' ? '; ' : ', ')];
  });
  const single = Object.entries(headers ?? {}).map(([name, value]): [string, string] => [name.toLowerCase(), value]);
  return Object.fromEntries([...single, ...several]);
}

/** An answer that is compressed is no text, whatever it says when it is unpacked; one without a type has no body. */
const isText = (type: string, encoding: unknown): boolean =>
  (encoding === undefined || encoding === 'identity') &&
  (type === '' || /^text\/|[/+](?:json|xml|javascript)\b/.test(type));
