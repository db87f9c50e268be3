/** The stack under test, as scripts/test-docker.sh brought it up: its addresses, its containers, its guests. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { EventSourceParserStream } from 'eventsource-parser/stream';

const run = promisify(execFile);

const fromEnv = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run scripts/test-docker.sh`);
  return value;
};

/** nginx, as guests reach it. (Vite sets a BASE_URL of its own in tests.) */
export const webUrl = fromEnv('WEB_URL');
/** The API's own published port. */
export const apiUrl = fromEnv('API_URL');
const owner = { name: fromEnv('OWNER_NAME'), password: fromEnv('OWNER_PASSWORD') };

/** A container's whole log is larger than Node takes by default. */
const maxBuffer = 256 * 1024 * 1024;

export const docker = async (...args: string[]) => (await run('docker', args, { maxBuffer })).stdout.trim();
export const compose = (...args: string[]) => docker('compose', ...args);
export const script = async (path: string, ...args: string[]) => (await run(path, args)).stdout.trim();

export type Service = 'backend' | 'frontend';
export const services: Service[] = ['backend', 'frontend'];

type Container = {
  Id: string;
  Config: { User: string };
  HostConfig: {
    ReadonlyRootfs: boolean;
    CapDrop: string[];
    CapAdd: string[] | null;
    SecurityOpt: string[];
    Memory: number;
    PortBindings: Record<string, unknown> | null;
  };
  State: { ExitCode: number; Status: string; Health?: { Status: string } };
};

/** Every container of a service: also those that do not run. */
export async function inspectAll(service: string): Promise<Container[]> {
  const ids = await compose('ps', '--all', '--quiet', service);
  return ids === '' ? [] : JSON.parse(await docker('inspect', ...ids.split('\n')));
}

/** The container of a service that has one. */
export async function inspect(service: Service): Promise<Container> {
  const [container] = await inspectAll(service);
  if (container === undefined) throw new Error(`there is no container of ${service}`);
  return container;
}

/** The image that a service's own is built on, or what this machine has in its place, and is there to be looked at. */
export async function baseImage(service: Service): Promise<string> {
  type Build = { dockerfile: string; additional_contexts?: Record<string, string> };
  const { services: all } = JSON.parse(await compose('config', '--format', 'json')) as {
    services: Record<Service, { build: Build }>;
  };
  const { dockerfile, additional_contexts: inItsPlace = {} } = all[service].build;
  const froms = [...readFileSync(dockerfile, 'utf8').matchAll(/^FROM (\S+)/gm)];
  const named = froms.at(-1)?.[1] ?? '';
  const image = inItsPlace[named]?.replace('docker-image://', '') ?? named;
  // A builder keeps what it builds on to itself.
  await docker('image', 'inspect', image).catch(() => docker('pull', '--quiet', image));
  return image;
}

/** Sends `request` as it is, which need not be HTTP, and answers what came back until the connection ended. */
export function raw(url: string, request: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(request));
    socket.setEncoding('latin1').on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
  });
}

type Menu = { categories: { items: { id: string; name: { es: string } }[] }[] };

/** One horchata, as often as it takes until the shop answers for this key; a guest's phone does the same. */
export async function orderUntilAnswered(key: string): Promise<{ id: string; number: number }> {
  for (;;) {
    const answer = await send(key).catch(() => undefined);
    if (answer?.status === 201) return answer.json() as Promise<{ id: string; number: number }>;
    if (answer !== undefined && answer.status < 500) throw new Error(`${answer.status}: ${await answer.text()}`);
    await wait(50);
  }
}

let horchata: string | undefined;

async function send(key: string): Promise<Response> {
  horchata ??= await findHorchata();
  return fetch(`${webUrl}/api/v1/orders`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ channel: 'counter', lines: [{ itemId: horchata, quantity: 1 }] }),
  });
}

async function findHorchata(): Promise<string> {
  const menu = (await (await fetch(`${webUrl}/api/v1/menu`)).json()) as Menu;
  const item = menu.categories.flatMap(({ items }) => items).find(({ name }) => name.es === 'Horchata');
  if (item === undefined) throw new Error('the menu has no horchata');
  return item.id;
}

/** The token of a new session of the owner's. */
export async function signIn(): Promise<string> {
  const answer = await fetch(`${webUrl}/api/v1/staff/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(owner),
  });
  return ((await answer.json()) as { token: string }).token;
}

/** The kitchen's stream after `lastEventId`: each call returns the next event that is no heartbeat. */
export async function followOrders(token: string, lastEventId?: string) {
  const answer = await fetch(`${webUrl}/api/v1/events`, {
    headers: { authorization: `Bearer ${token}`, ...(lastEventId !== undefined && { 'last-event-id': lastEventId }) },
  });
  if (answer.body === null) throw new Error('the stream has no body');
  const events = answer.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
  const reader = events.getReader();
  const next = async (): Promise<{ id: string | undefined; type: string; orderId: string | undefined }> => {
    const { done, value } = await reader.read();
    if (done) throw new Error('the stream ended');
    const { type, orderId } = JSON.parse(value.data) as { type: string; orderId?: string };
    return type === 'heartbeat' ? next() : { id: value.id, type, orderId };
  };
  return { next, stop: () => reader.cancel() };
}

/** The ids of every order there is. */
export async function allOrderIds(): Promise<string[]> {
  const token = await signIn();
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await fetch(`${webUrl}/api/v1/orders?limit=200${cursor === null ? '' : `&cursor=${cursor}`}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const { orders, nextCursor } = (await page.json()) as { orders: { id: string }[]; nextCursor: string | null };
    ids.push(...orders.map(({ id }) => id));
    cursor = nextCursor;
  } while (cursor !== null);
  return ids;
}
