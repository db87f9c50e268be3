/**
 * Problems as functions throw them: `problem('item-unavailable', …)`. The host turns them into responses (RFC 9457) in one
 * place. problem-types.ts has the whole list.
 */
import { type ExtraOf, type ProblemCode, type ProblemStatus, problemTypes } from './problem-types.ts';

export { type ProblemCode, type ProblemStatus, problemTypes } from './problem-types.ts';

/** Where in the request something is wrong: `lines.0.quantity`, `Idempotency-Key`, `id`. */
export type FieldError = { path: string; message: string };

type Details = {
  /** One sentence for the person reading it; the title when left out. */
  detail?: string;
  errors?: FieldError[];
  /** Seconds until trying again makes sense; becomes the Retry-After header. */
  retryAfterSeconds?: number;
};

/** With the members of this code alone, such as the new total of `price-changed`. */
type DetailsOf<C extends ProblemCode> = Details &
  (Record<never, never> extends ExtraOf<C> ? { extra?: ExtraOf<C> } : { extra: ExtraOf<C> });

/** An error the client caused or can act on. Anything else thrown is answered as `internal-error` and only logged. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly status: ProblemStatus;
  readonly details: Details & { extra?: object };

  constructor(code: ProblemCode, details: Details & { extra?: object }) {
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

/** A problem of this code; one whose code has members of its own must be given them. */
export const problem = <C extends ProblemCode>(
  code: C,
  ...[details]: Record<never, never> extends DetailsOf<C> ? [DetailsOf<C>?] : [DetailsOf<C>]
): Problem => new Problem(code, details ?? {});

/** A request with something wrong at each of `errors`; a missing Idempotency-Key has a problem of its own. */
export function invalidRequest(errors: FieldError[]): Problem {
  const detail = errors.map(({ path, message }) => `${path === '' ? 'the request' : path}: ${message}`).join('; ');
  const keyMissing = errors.some(({ path }) => path === 'idempotency-key');
  return problem(keyMissing ? 'idempotency-key-required' : 'validation-failed', { detail, errors });
}

/** The same for a rule that only the function knows. */
export const invalid = (path: string, message: string): Problem => invalidRequest([{ path, message }]);
