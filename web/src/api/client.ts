/**
 * The API, typed by its OpenAPI document: a change there that the app does not follow breaks the build. The types are
 * openapi-fetch's; its code is not used, because it is 2.5 KB (gzipped) of features of which these lines are enough.
 */
import type { Client } from 'openapi-fetch';
import { appLife } from '../browser/life.ts';
import type { paths } from './openapi.ts';
import { baseUrl, send } from './transport.ts';
import type { Problem } from './types.ts';

type Parameters = {
  path?: Record<string, string | number>;
  query?: Record<string, string | number | (string | number)[] | undefined>;
  header?: Record<string, string | undefined>;
};
type Init = { params?: Parameters; body?: unknown; signal?: AbortSignal; cache?: RequestCache };

/** The timeout of a request, after which it is aborted and its outcome is unknown. */
export const answerWithinMs = 15_000;

/** A repeated parameter is repeated: `?status=ready&status=preparing`. */
function search(query: Parameters['query'] = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((each) => [name, String(each)]),
  );
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}

const call =
  (method: string) =>
  async (template: string, { params = {}, body, signal, cache = 'default' }: Init = {}): Promise<Answer<unknown>> => {
    const path = template.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(params.path?.[name] ?? ''));
    const headers = new Headers();
    for (const [name, value] of Object.entries(params.header ?? {})) if (value !== undefined) headers.set(name, value);
    if (body !== undefined) headers.set('content-type', 'application/json');
    const response = await send(
      new Request(new URL(baseUrl + path + search(params.query), location.href), {
        method,
        headers,
        cache,
        body: body === undefined ? null : JSON.stringify(body),
        signal: signal ?? AbortSignal.timeout(answerWithinMs),
      }),
    );
    const text = await response.text();
    if (!response.ok) return { error: parse(text), response };
    return { data: response.status === 204 ? undefined : JSON.parse(text), response };
  };

/** A proxy's error page is not JSON; its status is enough. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const methods = {
  GET: call('GET'),
  POST: call('POST'),
  PUT: call('PUT'),
  PATCH: call('PATCH'),
  DELETE: call('DELETE'),
};

/** `api.GET('/api/v1/orders/{id}', { params: { path: { id } } })`; wrap it in `unwrap`. */
export const api = methods as unknown as Pick<Client<paths>, keyof typeof methods>; // the boundary: JSON is what the document says

/** What the `type` of every problem of the shop begins with. */
const problemType = 'urn:pupuseria:problem:';

/** Undefined when no problem document came: no answer at all, or one from a proxy. */
type ProblemCode = Problem['code'] | undefined;

/** The API answered with a problem document, with something that is none, or not at all. */
export class ApiProblem extends Error {
  readonly code: ProblemCode;
  /** HTTP status; 0 when no answer came, so that the outcome is unknown. */
  readonly status: number;
  readonly document: Partial<Problem>;
  readonly retryAfterMs: number | undefined;

  constructor(status: number, document: Partial<Problem>, retryAfter: string | null = null) {
    super(document.detail ?? document.title ?? `HTTP ${status}`);
    this.status = status;
    this.code = document.code;
    this.document = document;
    this.retryAfterMs = retryAfter === null ? undefined : Number(retryAfter) * 1000 || undefined;
  }
}

type Answer<T> = { data?: T; error?: unknown; response: Response };

/**
 * The answer's body. Throws an `ApiProblem` for every other answer and for a failed network. Never settles when the app
 * has stopped meanwhile, as in a page that was left.
 */
export async function unwrap<T>(asked: Promise<Answer<T>>): Promise<T> {
  const life = appLife();
  const answer = await asked.catch(() => undefined);
  if (life.aborted) return new Promise(() => undefined);
  if (answer === undefined) throw new ApiProblem(0, {});
  const { data, error, response } = answer;
  if (response.ok) return data as T; // absent only for 204, whose T is undefined
  throw new ApiProblem(response.status, isOurs(error) ? error : {}, response.headers.get('retry-after'));
}

/** Proxies and platforms answer in the shop's place too, some in JSON with a `code` of their own. */
const isOurs = (error: unknown): error is Partial<Problem> =>
  typeof error === 'object' && error !== null && 'type' in error && String(error.type).startsWith(problemType);
