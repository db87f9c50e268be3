import { expect, it, onTestFinished } from 'vitest';
import { openReplicas, type Replica } from './replicas.ts';
import { docker } from './stack.ts';

/** Two APIs, `a` and `b`, behind a web container at `url`. */
async function openTwo() {
  const replicas = await openReplicas('a:8000,b:8000');
  onTestFinished(replicas.remove);
  const a = await replicas.add('a');
  const b = await replicas.add('b');
  const url = await replicas.serve();
  await expect.poll(() => whoAnswers(url), { timeout: 10_000 }).toEqual(['a', 'b']);
  return { a, b, url };
}

/** Twenty reads at once: who answered them. A read without an answer is an error. */
async function whoAnswers(url: string): Promise<string[]> {
  const read = async () => {
    const answer = await fetch(`${url}/api/v1/orders/1`);
    if (!answer.ok) throw new Error(`${answer.status}`);
    return answer.text();
  };
  return [...new Set(await Promise.all(Array.from({ length: 20 }, read)))].sort();
}

const send = (url: string, path: string, body: string) => fetch(url + path, { method: 'POST', body });
/** How often the APIs together took a POST to `path`. */
const taken = async (replicas: Replica[], path: string) => {
  const lines = (await Promise.all(replicas.map(({ said }) => said()))).join('\n').split('\n');
  return lines.filter((line) => line === `POST ${path}`).length;
};

it('every API answers its share, also those that one name stands for and those that come later', async () => {
  const { add, serve, remove } = await openReplicas('several:8000, one:8000');
  onTestFinished(remove);
  await add('one');
  await add('first', 'several');
  await add('second', 'several');
  const url = await serve();
  await expect.poll(() => whoAnswers(url), { timeout: 10_000 }).toEqual(['first', 'one', 'second']);
  await add('third', 'several');
  await expect.poll(() => whoAnswers(url), { timeout: 10_000 }).toEqual(['first', 'one', 'second', 'third']);
});

it.each([
  ['is killed', ['kill']],
  ['is frozen', ['pause']],
  ['is stopping and answers 503', ['kill', '--signal', 'SIGUSR2']],
])('no read fails when one API of two %s', async (_what, action) => {
  const { b, url } = await openTwo();
  await docker(...action, b.id);
  for (let round = 0; round < 5; round += 1) expect(await whoAnswers(url)).toEqual(['a']);
});

it.each([
  ['a new order that an API took and did not answer is sent to the other', '/api/v1/orders', 2],
  ['any other POST that an API took is never sent twice', '/api/v1/orders/1/cancel', 1],
])('%s', async (_what, path, times) => {
  const { a, b, url } = await openTwo();
  expect((await send(url, path, 'die')).status).toBe(502);
  expect(await taken([a, b], path)).toBe(times);
});

it('any POST goes to the other API when one refuses its connection', async () => {
  const { b, url } = await openTwo();
  await docker('kill', b.id);
  for (let index = 0; index < 6; index += 1) {
    expect(await (await send(url, '/api/v1/orders/1/cancel', '')).text()).toBe('a');
  }
});

it('a live stream ends with its API, and the client finds the other one', async () => {
  const { a, b, url } = await openTwo();
  const open = async () => {
    const reader = (await fetch(`${url}/api/v1/events`)).body?.pipeThrough(new TextDecoderStream()).getReader();
    const name = /data: (\w)/.exec((await reader?.read())?.value ?? '')?.[1];
    return { name, rest: async () => reader?.read() };
  };
  const stream = await open();
  const [mine, other] = stream.name === 'a' ? [a, b] : [b, a];
  await docker('kill', mine.id);
  await expect(stream.rest()).rejects.toThrow('terminated');
  expect((await open()).name).toBe(other.name);
});
