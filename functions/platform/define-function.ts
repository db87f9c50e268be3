import type { z } from 'zod';
import type { Context } from './context.ts';
import type { ProblemCode } from './problems.ts';
import type { Role } from './schemas.ts';

export type RequestSchemas = { params?: z.ZodType; query?: z.ZodType; headers?: z.ZodType; body?: z.ZodType };

/** One answer: its meaning, its JSON (none: no body) and its own headers, by lower-case name, with their meaning. */
export type ResponseDefinition = { description: string; body?: z.ZodType; headers?: Record<string, string> };

export type Input<R extends RequestSchemas> = {
  [Part in keyof R]: R[Part] extends z.ZodType ? z.output<R[Part]> : never;
};

type JsonBody<D> = D extends { body: infer B extends z.ZodType } ? { body: z.input<B> } : { body?: never };

/** What a function returns: one of the statuses it declares, with that status's body. */
export type Result<S extends Record<number, ResponseDefinition>> = {
  [Status in keyof S & number]: { status: Status; headers?: Record<string, string> } & JsonBody<S[Status]>;
}[keyof S & number];

/** A server-sent event; `data` is sent as JSON. One without data only moves the client's Last-Event-ID. */
export type ServerSentEvent = { id?: number; event?: string; data?: unknown };

/** What a streaming function returns instead. */
export type StreamResult = { status: 200; stream: AsyncIterable<ServerSentEvent> };

type Definition<R extends RequestSchemas, S extends Record<number, ResponseDefinition>> = {
  /** Unique; names the function in the OpenAPI document and in generated clients. */
  operationId: string;
  method: 'GET' | 'POST' | 'DELETE';
  /** With :parameters, e.g. /api/v1/orders/:id */
  path: string;
  tag: string;
  summary: string;
  description?: string;
  /** Who may call it; enforced before `handle` runs, nowhere else. A signed-in caller of a public function is known too. */
  access: 'public' | readonly [Role, ...Role[]];
  request: R;
  responses: S;
  /** The problems this function itself throws; those of validation and access are known from the rest. */
  problems?: readonly ProblemCode[];
};

export type JsonFunction<R extends RequestSchemas, S extends Record<number, ResponseDefinition>> = Definition<R, S> & {
  handle(input: Input<R>, ctx: Context): Promise<Result<S>>;
};

export type StreamFunction<R extends RequestSchemas> = Definition<R, Record<never, never>> & {
  /** The schema of each event's data. */
  stream: z.ZodType;
  handle(input: Input<R>, ctx: Context): Promise<StreamResult>;
};

/** Any function of the catalogue, as a host sees it: input goes in validated, the result is one of `responses`. */
export type AnyFunction = Definition<RequestSchemas, Record<number, ResponseDefinition>> & {
  stream?: z.ZodType;
  handle(input: never, ctx: Context): Promise<AnyResult>;
};
export type AnyResult =
  | { status: number; body?: unknown; headers?: Record<string, string>; stream?: never }
  | StreamResult;

/**
 * Defines one stateless function of the API. A host validates the request with `request`, checks `access`, calls
 * `handle` with the result and a context, and serialises what it returns; `handle` never sees the host.
 */
export function defineFunction<const R extends RequestSchemas, const S extends Record<number, ResponseDefinition>>(
  definition: JsonFunction<R, S>,
): JsonFunction<R, S> {
  return definition;
}

/** Defines a function that answers a stream of server-sent events instead of one body. */
export function defineStream<const R extends RequestSchemas>(definition: StreamFunction<R>): StreamFunction<R> {
  return definition;
}
