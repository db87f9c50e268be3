/** A stand-in for the AWS Lambda service: instances of a function, each called by its runtime API and frozen between calls. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** A frozen process does not notice that it is alone: whatever happens, none outlives this one. */
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** The handler that AWS is configured to call: a file of the zip without its ending, and an export of it. */
export const handlerName = 'server/lambda.handler';

/** AWS Lambda's limit on an answer, in bytes of its JSON. */
const mostBytes = 6_291_556;

/** What a handler threw, as the runtime reports it to the service. */
export type Thrown = { errorType: string; errorMessage: string };
export type Outcome = { response: unknown } | { error: Thrown };
export type Instance = {
  /** Hands the function one event, once it is done with the one before; resolves to the answer that it posted. */
  invoke(event: unknown): Promise<Outcome>;
  /** Resolves when it is ready for a first call, with the milliseconds since its process was started. */
  ready: Promise<number>;
  /** Resolves with what the module threw while it was loaded. */
  failed: Promise<Thrown>;
  stop(): Promise<void>;
  /** What it has printed; complete once it is stopped. */
  printed: Promise<string>;
};

/**
 * Starts an instance of the function that is unpacked in `folder`: a process of its own, with nothing but these variables.
 * As in AWS, it is frozen as soon as it polls for the next invocation and there is none.
 */
export async function startInstance(folder: string, variables: Record<string, string>): Promise<Instance> {
  const called = new Map<string, (outcome: Outcome) => void>();
  const { promise: ready, resolve: onReady } = Promise.withResolvers<number>();
  const { promise: failed, resolve: onFailed } = Promise.withResolvers<Thrown>();
  let waiting: { id: string; event: unknown } | undefined;
  let asking: ServerResponse | undefined;

  const service = createServer(async (request, response) => {
    const [, kind = '', id = '', what = ''] =
      /^\/2018-06-01\/runtime\/(\w+)\/([\w-]+)(?:\/(\w+))?$/.exec(request.url ?? '') ?? [];
    if (kind === 'invocation' && id === 'next') {
      onReady(performance.now() - startedAt);
      asking = response;
      if (waiting === undefined) child.kill('SIGSTOP');
      else hand(waiting);
      return;
    }
    const sent = await text(request);
    const body: unknown = JSON.parse(sent);
    response.writeHead(202).end();
    if (kind === 'init') return onFailed(body as Thrown);
    called.get(id)?.(what === 'response' ? answered(sent, body) : { error: body as Thrown });
    called.delete(id);
  });
  service.listen(0, '127.0.0.1');
  await once(service, 'listening');

  function hand(call: { id: string; event: unknown }): void {
    child.kill('SIGCONT');
    asking?.writeHead(200, { 'lambda-runtime-aws-request-id': call.id }).end(JSON.stringify(call.event));
    waiting = undefined;
    asking = undefined;
  }

  const startedAt = performance.now();
  const { port } = service.address() as AddressInfo;
  // Lambda's Node 24 has no Temporal.
  const child = spawn(process.execPath, ['--no-harmony-temporal', join(import.meta.dirname, 'lambda-loop.ts')], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${port}`,
      LAMBDA_TASK_ROOT: folder,
      _HANDLER: handlerName,
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const printed = Promise.all([text(child.stdout), text(child.stderr)]).then((both) => both.join(''));

  return {
    ready,
    failed,
    printed,
    invoke(event) {
      return new Promise((resolve) => {
        const call = { id: randomUUID(), event };
        called.set(call.id, resolve);
        if (asking === undefined) waiting = call;
        else hand(call);
      });
    },
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        const exit = once(child, 'exit');
        child.kill('SIGKILL');
        await exit;
      }
      service.closeAllConnections();
      service.close();
    },
  };
}

function answered(sent: string, response: unknown): Outcome {
  const bytes = Buffer.byteLength(sent);
  if (bytes <= mostBytes) return { response };
  return { error: { errorType: 'Function.ResponseSizeTooLarge', errorMessage: `the answer has ${bytes} bytes` } };
}
