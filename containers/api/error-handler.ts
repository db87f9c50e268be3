import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { type FieldError, invalidRequest, Problem, problem } from '../../functions/platform/problems.ts';
import { type Testing, undeclaredProblem } from './declared.ts';
import { pathOf } from './logged-path.ts';

/** Turns whatever was thrown into a problem document, in one place. What is not a Problem is logged, never shown. */
export function answerErrorsAsProblems(app: FastifyInstance, testing: Testing | undefined): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const known = toProblem(error);
    if (known === undefined) request.log.error({ err: error }, 'unexpected error');
    if (testing !== undefined) {
      const fault = known === undefined ? error : undeclaredProblem(request, known);
      if (fault !== undefined) testing.onFault(fault);
    }
    return sendProblem(reply, request, known ?? problem('internal-error'));
  });
}

/** The answer for a path that no function and no file has. */
export const answerNotFound = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendProblem(reply, request, problem('not-found', { detail: `There is no ${request.method} ${pathOf(request)}` }));

function sendProblem(reply: FastifyReply, request: FastifyRequest, failure: Problem): FastifyReply {
  // What is full or not ready now may well be free in a second.
  const comeBackLater = failure.status === 429 || failure.status === 503;
  const retryAfterSeconds = failure.details.retryAfterSeconds ?? (comeBackLater ? 1 : undefined);
  if (retryAfterSeconds !== undefined) reply.header('retry-after', retryAfterSeconds);
  if (failure.status === 401) reply.header('www-authenticate', 'Bearer');
  return reply.code(failure.status).type('application/problem+json').send(failure.toDocument(request.id));
}

function toProblem(error: FastifyError): Problem | undefined {
  if (error instanceof Problem) return error;
  if (hasZodFastifySchemaValidationErrors(error)) return validationProblem(error);
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return problem('body-too-large');
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return problem('unsupported-media-type');
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return problem('malformed-body');
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return problem('request-timeout');
    default:
      // Fastify's own 4xx that have no name of their own here: a bad URL, a broken header.
      return error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500
        ? problem('malformed-request', { detail: error.message })
        : undefined;
  }
}

function validationProblem(
  error: FastifyError & { validation: { instancePath: string; message?: string }[] },
): Problem {
  const errors: FieldError[] = error.validation.map(({ instancePath, message = 'is not valid' }) => ({
    path: instancePath.slice(1).replaceAll('/', '.'),
    message,
  }));
  return invalidRequest(errors);
}
