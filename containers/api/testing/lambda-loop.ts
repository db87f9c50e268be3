/**
 * The loop that Lambda's own runtime runs around a handler, as AWS documents its API: ask for the next call, answer it or say
 * what was thrown, and again. Started as a program, with the variables that Lambda sets.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { AWS_LAMBDA_RUNTIME_API = '', LAMBDA_TASK_ROOT = '', _HANDLER = '' } = process.env;
const runtime = `http://${AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime`;
const [module = '', name = ''] = _HANDLER.split('.');

async function post(path: string, body: unknown): Promise<void> {
  const answer = await fetch(`${runtime}/${path}`, { method: 'POST', body: JSON.stringify(body ?? null) });
  await answer.arrayBuffer();
}

const errorBody = (error: unknown) =>
  error instanceof Error
    ? { errorType: error.name, errorMessage: error.message, stackTrace: error.stack?.split('\n') ?? [] }
    : { errorType: 'unknown', errorMessage: String(error), stackTrace: [] };

async function loadHandler(): Promise<(event: unknown, context: object) => unknown> {
  try {
    return (await import(pathToFileURL(join(LAMBDA_TASK_ROOT, `${module}.js`)).href))[name];
  } catch (error) {
    await post('init/error', errorBody(error));
    process.exit(1);
  }
}

const handler = await loadHandler();
for (;;) {
  const call = await fetch(`${runtime}/invocation/next`);
  const awsRequestId = call.headers.get('lambda-runtime-aws-request-id') ?? '';
  const event: unknown = await call.json();
  try {
    await post(`invocation/${awsRequestId}/response`, await handler(event, { awsRequestId }));
  } catch (error) {
    await post(`invocation/${awsRequestId}/error`, errorBody(error));
  }
}
