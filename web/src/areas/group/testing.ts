/** A shop with one group order, for the web tests: what the API does with it, and its live stream. */
import { HttpResponse, http } from 'msw';
import { painted } from '../../../test/app.tsx';
import { problem } from '../../../test/server.ts';
import { allItems, answered, placed } from '../../../test/shop.ts';
import type { Group, GroupLine, GroupMember, GroupOrder, NewOrder } from '../../api/types.ts';

export const code = 'K7QM-3XWD-9RTB2';
export const orderId = '01a20433-0000-7000-8000-000000000001';

type Sent = NewOrder['lines'][number];

const toLine = ({ itemId, optionIds = [], quantity, note }: Sent): GroupLine => {
  const [line] = placed({ channel: 'counter', lines: [{ itemId, optionIds, quantity }] }).lines;
  if (line === undefined) throw new Error('An order has the lines it was placed with');
  const { id: _, guest: _whose, ...rest } = line;
  return { ...rest, note: note ?? null, state: 'ok' };
};

/** Some of an item as it comes. */
export const someOf = (name: string, quantity = 1): Sent => {
  const item = allItems.find((each) => each.name.es === name);
  if (item === undefined) throw new Error(`The menu has no ${name}`);
  const options = item.optionGroups.flatMap((each) => each.options.filter((option) => option.default));
  return { itemId: item.id, optionIds: options.map(({ id }) => id), quantity };
};

export function groupServer({ host = 'Ana', code: itsCode = code, firstMember = 1 } = {}) {
  /** Each with the member’s secret that it was opened with. */
  const streams = new Map<ReadableStreamDefaultController<Uint8Array>, string | null>();
  const tokens = new Map<string, string>();
  const puts: { ifMatch: string | null; lines: Sent[] }[] = [];
  const sends: { key: string | null; body: unknown }[] = [];
  const joins: { token: string | null; name: string }[] = [];
  const created: unknown[] = [];
  let group: Group = {
    id: `group ${itsCode}`,
    status: 'open',
    channel: 'pickup',
    table: null,
    expiresAt: '2030-01-01T00:00:00.000Z',
    version: 1,
    members: [],
    subtotalCents: 0,
    order: null,
    code: null,
  };
  let current = itsCode;
  const codes = [itsCode];

  const isMember = (token: string | null) => group.members.some(({ id }) => token !== null && tokens.get(id) === token);
  /** The group as the API shows it to a caller: only members see its code. */
  const shownTo = (token: string | null): Group => ({ ...group, code: isMember(token) ? current : null });
  /** The secret that came with a request; by a code that never was this group’s, it is asked for some other one. */
  const tokenOf = (request: Request) =>
    codes.some((each) => request.url.includes(each)) ? request.headers.get('x-member-token') : null;
  const event = (token: string | null) => {
    const data = { type: 'group.changed', groupId: group.id, group: shownTo(token) };
    return new TextEncoder().encode(`id: ${group.version}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  /** Refuses a code from before a member was taken out, except to members. */
  const door = http.all<{ code: string }>('/api/v1/groups/:code/*', ({ params, request }) =>
    closed(params.code, request),
  );
  const closed = (asked: string, request: Request) =>
    asked === current || !codes.includes(asked) || isMember(tokenOf(request))
      ? undefined
      : problem(404, 'group-not-found');
  const change = (next: Partial<Group>): Group => {
    const members = next.members ?? group.members;
    const subtotalCents = members.reduce((cents, member) => cents + member.subtotalCents, 0);
    group = { ...group, ...next, subtotalCents, version: group.version + 1 };
    for (const [stream, token] of streams) stream.enqueue(event(token));
    return group;
  };
  /** The shop restores a backup in which the group was like this. */
  const restore = (earlier: Group) => {
    group = earlier;
    const reset = `id: fedcba9876543210-${group.version}\nevent: reset\ndata: {"type":"reset"}\n\n`;
    for (const stream of streams.keys()) stream.enqueue(new TextEncoder().encode(reset));
  };
  const enter = (name: string, token: string): string => {
    const known = [...tokens].find(([, each]) => each === token);
    if (known !== undefined) return known[0];
    const id = `member-${tokens.size + firstMember}`;
    tokens.set(id, token);
    const member: GroupMember = {
      id,
      name,
      host: group.members.length === 0,
      version: 0,
      lines: [],
      subtotalCents: 0,
      share: null,
    };
    change({ members: [...group.members, member] });
    return id;
  };
  /** Node’s fetch trips over an intercepted stream that the app cuts: where a page is about to be left, end it first. */
  const hangUp = () => {
    for (const stream of streams.keys()) stream.close();
    streams.clear();
  };
  /** As if from another phone, or another tab of the same. */
  const setLines = (id: string, lines: Sent[]): Group =>
    change({
      members: group.members.map((member) => {
        if (member.id !== id) return member;
        const shown = lines.map(toLine);
        const subtotalCents = shown.reduce((cents, { totalCents }) => cents + totalCents, 0);
        return { ...member, lines: shown, subtotalCents, version: member.version + 1 };
      }),
    });
  const send = (): Group => {
    const sent = change({
      status: 'sent',
      order: progress(),
      members: group.members.map((member) => ({
        ...member,
        share: { subtotalCents: member.subtotalCents, tipCents: 10, totalCents: member.subtotalCents + 10 },
      })),
    });
    hangUp();
    return sent;
  };
  const isHost = (request: Request) => {
    const id = group.members.find((member) => member.host)?.id ?? '';
    return request.headers.get('x-member-token') === tokens.get(id);
  };
  const turn =
    (status: Group['status']) =>
    ({ request }: { request: Request }) =>
      isHost(request) ? answer(request, change({ status })) : problem(403, 'not-your-part');
  const answer = (request: Request, _changed: Group = group) => HttpResponse.json(shownTo(tokenOf(request)));
  /** What the kitchen does with the order. */
  const move = (next: Partial<GroupOrder>) =>
    group.order && change({ order: { ...group.order, ...next, version: group.order.version + 1 } });
  const without = (id: string) => group.members.filter((member) => member.id !== id);
  /** The host takes out a member, who knows the old code. All streams end. */
  const takeOut = (id: string): Group => {
    current = `0000-0000-0000${codes.length}`;
    codes.push(current);
    const left = change({ members: without(id) });
    hangUp();
    return left;
  };

  return {
    puts,
    sends,
    joins,
    created,
    now: () => group,
    change,
    enter,
    setLines,
    send,
    /** A host on another phone. */
    startedElsewhere() {
      enter(host, 'the-token-of-somebody-else-entirely');
      return this;
    },
    restore,
    takeOut,
    move,
    hangUp,
    handlers: [
      http.post<never, { name: string }>('/api/v1/groups', async ({ request }) => {
        const body = await request.json();
        created.push(body);
        const token = 'the-token-that-the-server-has-made-up';
        const memberId = enter(body.name, token);
        return HttpResponse.json(
          { code: itsCode, memberId, memberToken: token, group: shownTo(token) },
          { status: 201 },
        );
      }),
      door,
      http.get<{ code: string }>(
        '/api/v1/groups/:code',
        ({ params, request }) => closed(params.code, request) ?? answer(request),
      ),
      http.get('/api/v1/groups/:code/events', ({ request }) => {
        let mine: ReadableStreamDefaultController<Uint8Array>;
        const body = new ReadableStream<Uint8Array>({
          start(controller) {
            mine = controller;
            streams.set(controller, tokenOf(request));
            controller.enqueue(event(tokenOf(request)));
          },
          cancel: () => void streams.delete(mine),
        });
        return new HttpResponse(body, { headers: { 'content-type': 'text/event-stream' } });
      }),
      http.post<never, { name: string }>('/api/v1/groups/:code/members', async ({ request }) => {
        const { name } = await request.json();
        const token = request.headers.get('x-member-token') ?? '';
        joins.push({ token, name });
        if (group.status !== 'open') return problem(409, 'group-locked');
        const memberId = enter(name, token);
        return HttpResponse.json({ memberId, memberToken: token, group: shownTo(token) }, { status: 201 });
      }),
      http.put<{ memberId: string }, { lines: Sent[] }>(
        '/api/v1/groups/:code/members/:memberId/lines',
        async ({ params, request }) => {
          const { lines } = await request.json();
          const ifMatch = request.headers.get('if-match');
          puts.push({ ifMatch, lines });
          const member = group.members.find(({ id }) => id === params.memberId);
          if (member === undefined || request.headers.get('x-member-token') !== tokens.get(member.id)) {
            return problem(403, 'not-a-member');
          }
          if (group.status !== 'open') return problem(409, 'group-locked');
          if (ifMatch !== `"${member.version}"`) return problem(412, 'stale-version');
          return answer(request, setLines(member.id, lines));
        },
      ),
      http.delete<{ memberId: string }>('/api/v1/groups/:code/members/:memberId', ({ params, request }) => {
        if (group.status !== 'open') return problem(409, 'group-locked');
        if (tokenOf(request) !== tokens.get(params.memberId)) return answer(request, takeOut(params.memberId));
        change({ members: without(params.memberId) });
        hangUp();
        return answer(request);
      }),
      http.post('/api/v1/groups/:code/lock', turn('locked')),
      http.post('/api/v1/groups/:code/unlock', turn('open')),
      http.post('/api/v1/groups/:code/send', async ({ request }) => {
        sends.push({ key: request.headers.get('idempotency-key'), body: await request.json() });
        send();
        // With the answer the page cuts its stream, also one that it has just opened: it must have read the end by then.
        await painted();
        hangUp();
        await painted();
        return HttpResponse.json(answered(theOrder()), { status: 201 });
      }),
      http.get('/api/v1/orders/:id', () => HttpResponse.json(theOrder())),
      http.get('/api/v1/orders/:id/events', () => {
        const order = { type: 'order.placed', orderId, at: theOrder().placedAt, order: theOrder() };
        const body = `id: 1\ndata: ${JSON.stringify(order)}\n\n`;
        return new HttpResponse(body, { headers: { 'content-type': 'text/event-stream' } });
      }),
    ],
  };
}

const theOrder = () => placed({ channel: 'pickup', customer: { name: 'Ana' }, lines: [someOf('Revueltas')] }, orderId);

const progress = (): GroupOrder => {
  const { number, status, placedAt, pickupAt, promisedAt, cancellation, seenAt, version, history } = theOrder();
  return { number, status, placedAt, pickupAt, promisedAt, cancellation, seenAt, version, history };
};
