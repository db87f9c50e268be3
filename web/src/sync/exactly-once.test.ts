/**
 * A person with two tabs, a shop, and a network between them that loses, delays, doubles and answers in the shop's place.
 * In every order of these events, an order that they want once is stored once.
 */
import { signal } from '@preact/signals';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem, unwrap } from '../api/client.ts';
import type { Problem } from '../api/types.ts';
import { type Attempt, keptAttempt } from './attempt.ts';
import { ExactlyOnce } from './exactly-once.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** `wish` is what the person wants; the shop never sells some of it. */
type Body = { wish: number };
/** Undefined where the body of an answer is none of JSON. */
type Answer = { id?: string } | undefined;
const isRefused = ({ wish }: Body) => wish % 5 === 4;

const shopAnswers = ['takes', '401', '429', '503', '500 before', '500 after'] as const;
const proxyAnswers = ['html 502', 'json 503', 'json 404', 'html 200', 'json 200', '429'] as const;
type Fate = {
  /** `late request`: it arrives when the page waits for it no more. `proxy`: it does not arrive. */
  network: 'works' | 'loses request' | 'loses answer' | 'late request' | 'slow answer' | 'doubles' | 'proxy';
  shop: (typeof shopAnswers)[number];
  /** What answers in the shop's place: where nothing arrives, and where its answer is lost. */
  proxy: (typeof proxyAnswers)[number] | '429 for weeks' | undefined;
};
const works: Fate = { network: 'works', shop: 'takes', proxy: undefined };

const reply =
  (status: number, body: unknown, headers: Record<string, string> = {}) =>
  () => {
    const response = new Response(null, { status, headers });
    return unwrap<Answer>(Promise.resolve({ response, ...(response.ok ? { data: body as Answer } : { error: body }) }));
  };
const problem = (status: number, code: Problem['code'], headers?: Record<string, string>) =>
  reply(status, { type: `urn:pupuseria:problem:${code}`, code, status }, headers);

const inPlaceOfTheShop = {
  'html 502': reply(502, undefined),
  'json 503': reply(503, { code: 'overloaded' }, { 'retry-after': '1' }),
  'json 404': reply(404, { status: 'error', code: 404 }),
  'html 200': reply(200, undefined),
  'json 200': reply(200, { ok: true }),
  '429': reply(429, { code: 'slow-down' }, { 'retry-after': '20' }),
  '429 for weeks': reply(429, undefined, { 'retry-after': '1000000000' }),
};

/** The shop, which remembers a key for a day of real time. */
function openShop(realMs: () => number) {
  const known = new Map<string, { at: number; id: string; wish: number }>();
  const stored: number[] = [];
  function take(key: string, body: Body) {
    const before = known.get(key);
    if (before !== undefined && realMs() - before.at < 24 * hour) {
      return before.wish === body.wish ? reply(201, { id: before.id }) : problem(422, 'idempotency-key-reused');
    }
    if (isRefused(body)) return problem(409, 'price-changed');
    stored.push(body.wish);
    known.set(key, { at: realMs(), id: `order of ${key}`, wish: body.wish });
    return reply(201, { id: `order of ${key}` });
  }
  return {
    stored,
    receive(key: string, body: Body, mood: Fate['shop']) {
      if (mood === '401') return problem(401, 'not-signed-in');
      if (mood === '429') return problem(429, 'too-many-requests', { 'retry-after': '2' });
      if (mood === '503') return problem(503, 'overloaded', { 'retry-after': '0' });
      if (mood === '500 before') return problem(500, 'internal-error');
      const answer = take(key, body);
      return mood === '500 after' ? problem(500, 'internal-error') : answer;
    },
  };
}

/** The outcome of the requests with one key, as far as the page knows it. */
type Sent = { wish: number; at: number; open: number; givenUp: boolean };

const readKept = (): Partial<Attempt<Body>> | null => JSON.parse(localStorage.getItem('pupuseria.attempt') ?? 'null');

function world(fates: readonly Fate[]) {
  const left = [...fates];
  let realMs = 0;
  let storageWorks = true;
  /** The person has just tapped: a request that leaves now is theirs, not a retry. */
  let tapped = false;
  const shop = openShop(() => realMs);
  /** What the person wants next; of one order alone both tabs know. */
  const wish = signal(0);
  const want = () => {
    wish.value += 1;
  };
  const shown = new Set<number>();
  /** Wishes without a promise: given up by the person, or lost with a page that could not store them. */
  const givenUp = new Set<number>();
  const sent = new Map<string, Sent>();
  /** Promises that were broken as a request left. */
  const broken: string[] = [];
  const promise = (kept: boolean, words: string) => kept || broken.push(words);

  function look({ key, body, at }: Attempt<Body>): Sent {
    const mine = sent.get(key) ?? { wish: body.wish, at: Date.now(), open: 0, givenUp: false };
    const ageMs = Math.abs(Date.now() - mine.at);
    promise(![...sent].some(([other, { open }]) => other !== key && open > 0), 'what may have arrived keeps its key');
    promise(body.wish === mine.wish && at === mine.at, 'one key is one request');
    promise(ageMs < 23 * hour, 'a key is not sent after its life');
    promise(tapped || ageMs < 30 * minute, 'late, only the person sends it again');
    if (storageWorks) {
      const kept = readKept();
      promise(kept?.key === key && kept?.unconfirmed === true, 'its key is stored before it leaves');
      promise(!mine.givenUp, 'what was given up is not sent again');
    }
    sent.set(key, mine);
    mine.open += 1;
    return mine;
  }

  function post(attempt: Attempt<Body>, page: AbortSignal): Promise<Answer> {
    const { key, body } = attempt;
    const mine = look(attempt);
    const { network, shop: mood, proxy } = left.shift() ?? works;
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    page.addEventListener('abort', () => reject(new ApiProblem(0, {})));
    const receive = () => shop.receive(key, body, mood);
    const answer = (open: () => Promise<Answer>) => {
      if (page.aborted) return;
      open().then(
        (yes) => {
          if (yes?.id !== undefined) mine.open = 0;
          resolve(yes);
        },
        (no: ApiProblem) => {
          if ([401, 429].includes(no.status) || no.code === 'overloaded') mine.open -= 1;
          if (no.code === 'price-changed') mine.open = 0;
          reject(no);
        },
      );
    };
    const lost = () => (proxy === undefined ? reject(new ApiProblem(0, {})) : answer(inPlaceOfTheShop[proxy]));
    // A limit is met before the shop, so that what a proxy limits has not arrived.
    const isBefore = proxy?.startsWith('429') || network === 'proxy' || network === 'loses request';
    if (isBefore) setTimeout(lost, 50);
    else if (network === 'works') setTimeout(() => answer(receive()), 50);
    else if (network === 'slow answer') setTimeout(answer, 10 * second, receive());
    else if (network === 'late request') setTimeout(receive, 40 * second);
    else {
      const first = receive();
      const second = network === 'doubles' ? receive() : undefined;
      setTimeout(second === undefined ? lost : () => answer(second ?? first), 50);
    }
    return promise;
  }

  function openTab() {
    const attempt = keptAttempt<Body, object>('attempt', () => ({}));
    const draft = signal('');
    const stopDraft = wish.subscribe((now) => {
      draft.value = String(now);
    });
    const engine = new ExactlyOnce<Body, object, Answer, number>({
      attempt,
      draft,
      post,
      isWhole: (answer) => typeof answer?.id === 'string',
      accepted: (_answer, { body }) => {
        shown.add(body.wish);
        if (wish.peek() === body.wish) want();
        return body.wish;
      },
      acceptedElsewhere: (key) => {
        const theirs = sent.get(key)?.wish;
        return theirs !== undefined && shown.has(theirs) ? theirs : undefined;
      },
    });
    const stop = engine.start();
    return Object.assign(engine, {
      hear: () => attempt.latest(),
      known: () => attempt.peek(),
      close() {
        stop();
        stopDraft();
      },
    });
  }
  const tabs: (ReturnType<typeof openTab> | undefined)[] = [openTab(), openTab()];

  /** State that the page could not store is lost with it; the person begins anew. */
  function close(which: number): void {
    const tab = tabs[which];
    tabs[which] = undefined;
    tab?.close();
    if (tab === undefined || storageWorks) return;
    const kept = readKept();
    for (const [key, mine] of sent) {
      if ((key === kept?.key && kept.unconfirmed === true) || mine.open === 0) continue;
      mine.open = 0;
      givenUp.add(mine.wish);
    }
    want();
  }
  const byHand = (act: () => void) => {
    tapped = true;
    act();
    tapped = false;
  };

  const acts = {
    send: (which: number) => {
      // Without a storage, a reload brings back what was kept before it was lost: sent anew, it is another wish.
      const before = [...sent.values()].some((mine) => mine.wish === wish.peek() && mine.open === 0);
      if (!storageWorks && before) want();
      byHand(() => tabs[which]?.send({ wish: wish.peek() }, {}));
    },
    retry: (which: number) => byHand(() => tabs[which]?.unconfirmed.peek() && tabs[which]?.retryNow()),
    'change the wish': want,
    'give up': (which: number) => {
      const tab = tabs[which];
      if (tab === undefined || !(tab.unconfirmed.peek() || tab.sending.peek().state === 'waiting')) return;
      const key = tab.known()?.key;
      tab.forget();
      // Another tab has sent it, and this one did not know.
      if (tab.hear() !== null) return;
      for (const [each, mine] of sent) {
        if (each !== key) continue;
        mine.open = 0;
        mine.givenUp = true;
        givenUp.add(mine.wish);
        if (wish.peek() === mine.wish) want();
      }
    },
    'see the end': (which: number) => {
      if (tabs[which]?.sending.peek().state === 'accepted') tabs[which]?.finish();
    },
    'hear the other tab': (which: number) => tabs[which]?.hear(),
    close,
    reload: (which: number) => {
      close(which);
      acts.open(which);
    },
    open: (which: number) => {
      // Two tabs without storage cannot see each other: the page warns the person to stay in one.
      if (storageWorks || tabs.every((tab) => tab === undefined)) tabs[which] ??= openTab();
    },
    online: () => void dispatchEvent(new Event('online')),
    'lose the storage': () => {
      if (!storageWorks) return;
      close(1);
      storageWorks = false;
      vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
        throw new DOMException('full', 'QuotaExceededError');
      });
    },
  };

  const pass = async (ms: number) => {
    // In steps, so that the shop's own clock stands where its requests arrive.
    for (let rest = ms; rest > 0; rest -= minute) {
      realMs += Math.min(rest, minute);
      await vi.advanceTimersByTimeAsync(Math.min(rest, minute));
    }
    await vi.advanceTimersByTimeAsync(0);
  };

  return {
    acts,
    pass,
    tabs,
    shown,
    givenUp,
    stored: shop.stored,
    broken,
    /** The network works again. */
    async heal() {
      left.length = 0;
      acts.open(0);
      for (const which of [0, 1]) acts['hear the other tab'](which);
      await pass(3 * minute);
    },
    /** The person answers the page's questions. */
    async answer() {
      for (const which of [0, 1]) {
        acts.retry(which);
        await pass(20 * second);
      }
      await pass(2 * hour);
    },
    stop: () => {
      for (const which of [0, 1]) tabs[which]?.close();
    },
  };
}
type World = ReturnType<typeof world>;

type Step = { act: keyof World['acts']; tab: number } | { passMs: number } | { jumpMs: number };

const anyFate: fc.Arbitrary<Fate> = fc.record({
  network: fc.constantFrom('works', 'loses request', 'loses answer', 'late request', 'slow answer', 'doubles', 'proxy'),
  shop: fc.constantFrom('takes' as const, ...shopAnswers),
  proxy: fc.constantFrom(undefined, ...proxyAnswers),
});
const tab = fc.nat({ max: 1 });
const act = (...names: (keyof World['acts'])[]) => fc.record({ act: fc.constantFrom(...names), tab });
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: act('send', 'retry', 'reload', 'hear the other tab') },
  { weight: 3, arbitrary: act('change the wish', 'give up', 'see the end', 'close', 'open', 'online') },
  { weight: 1, arbitrary: act('lose the storage') },
  { weight: 6, arbitrary: fc.record({ passMs: fc.constantFrom(60, 3 * second, 16 * second, 2 * minute) }) },
  { weight: 1, arbitrary: fc.record({ passMs: fc.constantFrom(31 * minute, 23 * hour, 25 * hour) }) },
  // A clock that goes forward by any time; and see below.
  { weight: 1, arbitrary: fc.record({ jumpMs: fc.constantFrom(hour, 25 * hour) }) },
);
/**
 * Once a clock is set back by less than the hour by which the shop remembers a key for longer. One that is set back by a
 * day while the page is closed cannot be distinguished from one that was not.
 */
const setBack = fc.option(fc.record({ at: fc.nat({ max: 40 }), jumpMs: fc.constant(-50 * minute) }), {
  nil: undefined,
});

async function take(step: Step, { acts, pass }: World): Promise<void> {
  if ('act' in step) acts[step.act](step.tab);
  else if ('jumpMs' in step) vi.setSystemTime(Date.now() + step.jumpMs);
  await pass('passMs' in step ? step.passMs : 0);
}

function expectOnce({ stored, broken }: World): void {
  expect(broken).toEqual([]);
  expect(stored, 'nothing is stored twice').toEqual([...new Set(stored)]);
}

/** Every stored order was shown to the person, except attempts of these ages, which are not retried by themselves. */
function expectShown({ stored, shown, givenUp, tabs }: World, exempt: string[]): void {
  const ages = tabs.map((each) => each?.unconfirmedAge.peek() ?? '');
  if (ages.some((age) => exempt.includes(age))) return;
  expect(
    stored.filter((each) => !shown.has(each) && !givenUp.has(each)),
    'what was stored is shown',
  ).toEqual([]);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Plays all of it, and leaves nothing behind. */
async function play(fates: readonly Fate[], steps: readonly Step[]): Promise<void> {
  localStorage.clear();
  const all = world(fates);
  try {
    for (const step of steps) {
      await take(step, all);
      expectOnce(all);
    }
    await all.heal();
    expectOnce(all);
    expectShown(all, ['late', 'too-late']);
    await all.answer();
    expectOnce(all);
    expectShown(all, ['too-late']);
    for (const each of all.tabs) {
      const open = each?.unconfirmedAge.peek() !== 'too-late' && each?.sending.peek().state;
      expect(['unsure', 'waiting', 'sending'], 'it comes to an end').not.toContain(open);
    }
  } finally {
    all.stop();
    vi.restoreAllMocks();
    vi.clearAllTimers();
  }
}

describe('what must happen once', () => {
  it('happens once, and its person sees that, with any network, tabs, storage and clock', async () => {
    const run = fc.asyncProperty(
      fc.array(anyFate, { maxLength: 30, size: 'max' }),
      fc.array(anyStep, { maxLength: 40, size: 'max' }),
      setBack,
      (fates, steps, back) => play(fates, back === undefined ? steps : steps.toSpliced(back.at, 0, back)),
    );
    await fc.assert(run, { numRuns: 300 });
  });

  it('is resumed at once after a reload, also from the storage of an earlier version', async () => {
    const kept = { key: 'of-an-earlier-version', draft: '[]', body: { wish: 7 }, at: Date.now(), unconfirmed: true };
    localStorage.setItem('pupuseria.attempt', JSON.stringify(kept));
    const all = world([]);
    await all.pass(second);
    expectOnce(all);
    expect([...all.shown]).toEqual([7]);
    all.stop();
  });

  it('does not follow a proxy’s Retry-After of weeks, and is not retried by itself after so long', async () => {
    const all = world([{ ...works, network: 'proxy', proxy: '429 for weeks' }]);
    all.acts.send(0);
    await all.pass(50 * minute);
    expect(all.tabs[0]?.sending.peek().state).toBe('waiting');
    await all.pass(20 * minute);
    expect(all.tabs[0]?.sending.peek().state).toBe('idle');
    expect([...all.stored, ...all.broken]).toEqual([]);
    all.stop();
  });

  it('is not sent again once the clock was set back by a day', async () => {
    const all = world([{ ...works, network: 'loses answer' }]);
    all.acts.send(0);
    await all.pass(100);
    vi.setSystemTime(Date.now() - 25 * hour);
    await all.pass(minute);
    all.acts.retry(0);
    await all.pass(minute);
    expect(all.tabs[0]?.unconfirmedAge.peek()).toBe('too-late');
    expectOnce(all);
    expect([...all.shown]).toEqual([]);
    all.stop();
  });
});
