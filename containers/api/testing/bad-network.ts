import { randomUUID } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';

/** What the server answered; `code` is a problem's. `attempts` is how often it was sent before an answer came through. */
export type Answer<T> = { status: number; code: string | undefined; body: T; attempts: number };

/** A request that changes something once: the same key whenever it is sent again. */
type Keyed = { method: 'POST'; path: string; body: object; key: string };
type Request = { method: string; path: string; body?: object | undefined; headers: Record<string, string> };

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The most attempts of one request that are cut off on purpose: then it comes through. */
const mostCuts = 3;

/**
 * A network that loses one request in twenty before it arrives, one in fifteen of the answers, and cuts one connection in
 * twenty-five in the middle. `addressOf` is asked at every attempt. `up` resolves when a server that is down is up again.
 */
export function openNetwork(random: () => number, addressOf: (attempt: number) => string, up: () => Promise<unknown>) {
  const cuts = { request: 0, answer: 0, middle: 0, 'server down': 0 };
  const acknowledged: { client: number; headers: Record<string, string>; sent: Keyed; answer: Answer<unknown> }[] = [];

  async function fetchOnce({ method, path, body, headers }: Request, attempt: number, signal?: AbortSignal) {
    const answer = await fetch(`${addressOf(attempt)}${path}`, {
      method,
      headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });
    const read = await answer.text();
    if (answer.status >= 500) throw new Error(`${method} ${path} was answered ${answer.status}: ${read}`);
    return { status: answer.status, body: read === '' ? {} : JSON.parse(read) };
  }

  /** Undefined: no answer came through. */
  async function attemptOnce(request: Request, attempt: number, mayCut: boolean) {
    const luck = mayCut ? random() : 1;
    if (luck < 0.05) {
      cuts.request += 1;
      return undefined;
    }
    const cut = new AbortController();
    const answered = fetchOnce(request, attempt, cut.signal).catch((error: unknown) => {
      // `fetch` fails with a TypeError when the connection does, and with an AbortError when it was cut off here.
      if (error instanceof TypeError) cuts['server down'] += 1;
      else if (!cut.signal.aborted) throw error;
      return undefined;
    });
    if (luck < 0.09) {
      await turn();
      cut.abort();
      cuts.middle += 1;
    }
    const answer = await answered;
    if (luck >= 0.09 && luck < 0.155 && answer !== undefined) {
      cuts.answer += 1;
      return undefined;
    }
    return answer;
  }

  let clients = 0;
  /** A phone or a tablet, signed in with `token`; each begins with another of the servers. */
  function openClient(token?: string) {
    clients += 1;
    const client = clients;
    const own: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };

    async function send(request: Request): Promise<Answer<unknown>> {
      for (let attempts = 1; ; attempts += 1) {
        const answer = await attemptOnce(request, client + attempts, attempts <= mostCuts);
        if (answer !== undefined) {
          const { code } = answer.body as { code?: string };
          return { ...answer, code: answer.status < 300 ? undefined : code, attempts };
        }
        await up();
        // For a second, or for twenty: others are served meanwhile.
        const turns = random() < 0.7 ? 1 : 100;
        for (let passed = 0; passed < turns; passed += 1) await turn();
      }
    }
    return {
      /** Sends it until an answer comes through. */
      async ask<T>(method: string, path: string, body?: object, headers: Record<string, string> = {}) {
        return (await send({ method, path, body, headers: { ...own, ...headers } })) as Answer<T>;
      },
      /** The same for what has to happen once: with one key, however often it is sent. */
      async once<T>(
        path: string,
        body: object,
        { key = randomUUID() as string, headers = {} as Record<string, string> } = {},
      ) {
        const sent: Keyed = { method: 'POST', path, body, key };
        const all = { ...own, ...headers, 'idempotency-key': key };
        const answer = await send({ ...sent, headers: all });
        if (answer.status < 300) acknowledged.push({ client, headers: all, sent, answer });
        return answer as Answer<T>;
      },
      /** Sends it once, and never gets to know what came of it. */
      async forget(path: string, body: object, key: string): Promise<void> {
        await fetchOnce({ method: 'POST', path, body, headers: { ...own, 'idempotency-key': key } }, client);
      },
    };
  }

  return {
    cuts,
    openClient,
    /** Sends everything that was acknowledged with a key again. Answers how many there are and how many got another answer. */
    async sendAllAgain() {
      let different = 0;
      for (const { client, headers, sent, answer } of acknowledged) {
        const again = await fetchOnce({ ...sent, headers }, client);
        const same = again.status === answer.status && JSON.stringify(again.body) === JSON.stringify(answer.body);
        if (!same) different += 1;
      }
      return { sent: acknowledged.length, different };
    },
  };
}
export type Client = ReturnType<ReturnType<typeof openNetwork>['openClient']>;
