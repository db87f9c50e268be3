/** Several stand-ins for the API behind a web container of their own, so that one of them can be killed or frozen. */
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { docker } from './stack.ts';

/**
 * Answers its name to everything, as what a shared cache may keep for a second; dies of a POST of "die", having said that
 * it took it; is stopping after SIGUSR2.
 */
const standIn = `
  const { createServer } = require('node:http');
  let stopping = false;
  process.on('SIGUSR2', () => { stopping = true; });
  createServer(async (request, answer) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    console.log(request.method, request.url);
    if (stopping) return answer.writeHead(503).end();
    if (body === 'die') return request.socket.destroy();
    const headers = { 'cache-control': 'public, max-age=0, s-maxage=1', etag: '"one"' };
    if (request.url.endsWith('?cookie')) headers['set-cookie'] = 'session=somebody';
    if (!request.url.endsWith('/events')) return answer.writeHead(200, headers).end(process.env.NAME);
    answer.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: ' + process.env.NAME + '\\n\\n');
  }).listen(8000);
`;

export type Replica = { name: string; id: string; said: () => Promise<string> };

/** A network with a web container in it that balances over `upstreams`; `remove` takes all of it away. */
export async function openReplicas(upstreams: string) {
  const network = `pupuseria-replicas-${randomUUID()}`;
  await docker('network', 'create', network);
  const ids: string[] = [];
  const run = async (...args: string[]) => {
    const id = await docker('run', '--detach', '--network', network, ...args);
    ids.push(id);
    return id;
  };

  /** One more API, known by its name and by `alias`. */
  const add = async (name: string, alias = name): Promise<Replica> => {
    const flags = ['--init', '--network-alias', name, '--network-alias', alias, '--env', `NAME=${name}`];
    const id = await run(...flags, '--entrypoint', 'node', 'pupuseria-backend', '-e', standIn);
    return { name, id, said: () => docker('logs', id) };
  };
  /** The web container, once it answers. */
  const serve = async (): Promise<string> => {
    const flags = ['--init', '--read-only', '--tmpfs', '/tmp', '--cap-drop', 'ALL', '--publish', '127.0.0.1::80'];
    const id = await run(...flags, '--env', `API_UPSTREAM=${upstreams}`, 'pupuseria-frontend');
    const url = `http://${(await docker('port', id, '80/tcp')).split('\n')[0]}`;
    await expect.poll(() => fetch(`${url}/health`).then(({ ok }) => ok), { timeout: 10_000 }).toBe(true);
    return url;
  };
  const remove = async () => {
    await docker('rm', '--force', ...ids);
    await docker('network', 'rm', network);
  };
  return { add, serve, remove };
}
