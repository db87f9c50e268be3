import type { z } from 'zod';
import type { Context } from './context.ts';
import type { GuestRate } from './guest-rates.ts';
import type { ProblemCode } from './problems.ts';
import type { Role } from './schemas.ts';

export type RequestSchemas = { params?: z.ZodType; query?: z.ZodType; headers?: z.ZodType; body?: z.ZodType };

/** Where a client goes on from an answer: a function, and what its parameters are, as OpenAPI's runtime expressions. */
export type LinkDefinition = { operationId: string; description: string; parameters: Record<string, string> };

/** One answer: its meaning, its JSON (none: no body), its own headers by lower-case name, and what it leads to by name. */
export type ResponseDefinition = {
  description: string;
  body?: z.ZodType;
  headers?: Record<string, z.ZodType<string>>;
  links?: Record<string, LinkDefinition>;
};

/** By lower-case name; only `set-cookie` may come more than once. */
type ResultHeaders = Record<string, string | string[]>;

export type Input<R extends RequestSchemas> = {
  [Part in keyof R]: R[Part] extends z.ZodType ? z.output<R[Part]> : never;
};

/**
 * What a function returns: one of the statuses it declares, with that status's body. `json` is the same body as text
 * or bytes, where that is at hand already: it is sent as it is.
 */
export type Result<S extends Responses> = {
  [Status in keyof S & number]: S[Status] extends { body: infer B extends z.ZodType }
    ? { status: Status; headers?: ResultHeaders; body: B['_zod']['input']; json?: string | Buffer }
    : { status: Status; headers?: ResultHeaders; body?: never; json?: never };
}[keyof S & number];

/** A server-sent event; `data` is sent as JSON, and `id` is what the client sends as Last-Event-ID to go on after it. */
export type ServerSentEvent = { id: string; event?: string; data: unknown };

/** What a streaming function returns instead. */
export type StreamResult = { status: 200; stream: AsyncIterable<ServerSentEvent> };

type Definition<R extends RequestSchemas> = {
  /** Unique; names the function in the OpenAPI document and in generated clients. */
  operationId: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With :parameters, e.g. /api/v1/orders/:id */
  path: string;
  tag:
    | 'orders'
    | 'groups'
    | 'payments'
    | 'tables'
    | 'tabs'
    | 'menu'
    | 'restaurant'
    | 'staff'
    | 'printing'
    | 'reports'
    | 'operations';
  /** A few words, as in a list of functions. */
  summary: string;
  /** Sentences: what it does and promises, beyond what its schemas say. */
  description: string;
  /** Who may call it; enforced before `handle` runs, nowhere else. A signed-in caller of a public function is known too. */
  access: 'public' | readonly [Role, ...Role[]];
  /** True for what somebody may call who still has to change a first password; they may call nothing else. */
  withFirstPassword?: boolean;
  /** What somebody signed in may do with a public function beyond what everybody may: completes "Staff may …". */
  staffMay?: string;
  /**
   * Which of the limits on guests' writes counts its calls, `writes` when left out; `own`: it has one of its own. Nothing
   * counts reads, and what asks for a role.
   */
  guestRate?: GuestRate | 'own';
  /** The largest body, in bytes, where it is more than 512 KB. Who may call it is then asked before any of it is read. */
  largestBodyBytes?: number;
  request: R;
  /** The problems this function itself throws; those of validation and access are known from the rest. */
  problems?: readonly ProblemCode[];
};

type Responses = Record<number, ResponseDefinition>;

export type JsonFunction<R extends RequestSchemas, S extends Responses> = Definition<R> & {
  responses: S;
  handle(input: Input<NoInfer<R>>, ctx: Context): Promise<Result<NoInfer<S>>>;
};

export type StreamFunction<R extends RequestSchemas> = Definition<R> & {
  /** The schema of each event's data. */
  stream: z.ZodType;
  /** True for a stream that its client can do without: only half of the places for streams are for these. */
  givesWay?: boolean;
  handle(input: Input<NoInfer<R>>, ctx: Context): Promise<StreamResult>;
};

/** Any function of the catalogue, as a host sees it: input goes in validated, the result is one of `responses`. */
export type AnyFunction = Definition<RequestSchemas> & {
  responses?: Responses;
  stream?: z.ZodType;
  givesWay?: boolean;
  handle(input: never, ctx: Context): Promise<AnyResult>;
};

export type AnyResult =
  | { status: number; body?: unknown; json?: string | Buffer; headers?: ResultHeaders; stream?: never }
  | StreamResult;

/**
 * Defines one stateless function of the API. A host validates the request with `request`, checks `access`, calls
 * `handle` with the result and a context, and serialises what it returns; `handle` never sees the host.
 */
export function defineFunction<const R extends RequestSchemas, const S extends Responses>(
  definition: JsonFunction<R, S>,
): JsonFunction<R, S> {
  return definition;
}

/** Defines a function that answers a stream of server-sent events instead of one body. */
export function defineStream<const R extends RequestSchemas>(definition: StreamFunction<R>): StreamFunction<R> {
  return definition;
}
