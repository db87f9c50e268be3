/**
 * Every error the API can answer, as RFC 9457 problem documents. A function throws `problem('item-unavailable', …)`;
 * the host turns it into a response in one place.
 */
export const problemTypes = {
  'malformed-request': [400, 'The request is not valid HTTP'],
  'malformed-body': [400, 'The body is not valid JSON'],
  'idempotency-key-required': [400, 'An Idempotency-Key header of 8 to 255 characters is required'],
  'not-signed-in': [401, 'Sign in first'],
  'wrong-credentials': [401, 'Name or password is wrong'],
  'not-allowed': [403, 'Your role may not do this'],
  'not-a-member': [403, 'Join the group order first'],
  'not-your-part': [403, 'This part of the group order is somebody else’s'],
  'not-found': [404, 'There is nothing here'],
  'order-not-found': [404, 'There is no such order'],
  'item-not-found': [404, 'There is no such item'],
  'group-not-found': [404, 'There is no such group order, or it is over'],
  'member-not-found': [404, 'There is no such member in the group order'],
  'group-full': [409, 'The group order is full'],
  'group-locked': [409, 'The group order is closed for changes'],
  closed: [409, 'The restaurant is closed'],
  'illegal-transition': [409, 'The order cannot go there from where it is'],
  'item-unavailable': [409, 'An item is sold out'],
  'not-accepting-orders': [409, 'The restaurant is not taking orders now'],
  'nothing-to-undo': [409, 'There is no move to take back'],
  'price-changed': [409, 'The price has changed'],
  'slot-unavailable': [409, 'That pickup time is not free'],
  'stale-version': [412, 'Somebody else changed the order first'],
  'body-too-large': [413, 'The body is too large'],
  'unsupported-media-type': [415, 'The body must be application/json'],
  'idempotency-key-reused': [422, 'This Idempotency-Key belongs to another request'],
  'validation-failed': [422, 'The request is not valid'],
  'too-many-requests': [429, 'Too many requests'],
  'internal-error': [500, 'Something went wrong on our side'],
  'database-busy': [503, 'The database is busy; nothing was saved'],
  overloaded: [503, 'Too many writes are waiting; nothing was saved'],
  'storage-unwritable': [503, 'The disk cannot be written; nothing was saved'],
  'storage-full': [507, 'The disk is full; nothing was saved'],
  'not-ready': [503, 'The server is starting or stopping'],
} as const satisfies Record<string, readonly [status: number, title: string]>;

export type ProblemCode = keyof typeof problemTypes;
export type ProblemStatus = (typeof problemTypes)[ProblemCode][0];

/** Where in the request something is wrong: `lines.0.quantity`, `Idempotency-Key`, `id`. */
export type FieldError = { path: string; message: string };

type Details = {
  /** One sentence for the person reading it; the title when left out. */
  detail?: string;
  errors?: FieldError[];
  /** Seconds until trying again makes sense; becomes the Retry-After header. */
  retryAfterSeconds?: number;
  /** Members of this problem alone, such as the new total of `price-changed`. */
  extra?: Record<string, unknown>;
};

/** An error the client caused or can act on. Anything else thrown is answered as `internal-error` and only logged. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly status: ProblemStatus;
  readonly details: Details;

  constructor(code: ProblemCode, details: Details) {
    super(details.detail ?? problemTypes[code][1]);
    this.code = code;
    this.status = problemTypes[code][0];
    this.details = details;
  }

  /** The RFC 9457 document; `instance` is the request's id. */
  toDocument(instance: string) {
    const { errors, extra } = this.details;
    return {
      type: `urn:pupuseria:problem:${this.code}`,
      title: problemTypes[this.code][1],
      status: this.status,
      detail: this.message,
      instance,
      code: this.code,
      ...(errors === undefined ? {} : { errors }),
      ...extra,
    };
  }
}

export const problem = (code: ProblemCode, details: Details = {}) => new Problem(code, details);

/** A request with something wrong at each of `errors`; a missing Idempotency-Key has a problem of its own. */
export function invalidRequest(errors: FieldError[]): Problem {
  const detail = errors.map(({ path, message }) => `${path === '' ? 'the request' : path}: ${message}`).join('; ');
  const keyMissing = errors.some(({ path }) => path === 'idempotency-key');
  return problem(keyMissing ? 'idempotency-key-required' : 'validation-failed', { detail, errors });
}

/** The same for a rule that only the function knows. */
export const invalid = (path: string, message: string): Problem => invalidRequest([{ path, message }]);
