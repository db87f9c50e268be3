import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../functions/index.ts';
import type { AnyFunction } from '../../functions/platform/define-function.ts';
import { owner } from '../../functions/platform/testing/owner.ts';
import { problemsByStatus } from './openapi/problems.ts';
import { openTestApp } from './testing/app.ts';

/** Hostile text: control characters, half surrogates, quotes, SQL, very long. */
const nastyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    '',
    '\u0000',
    '\ud800',
    "'; DROP TABLE orders; --",
    '../../etc/passwd',
    '%00',
    'NaN',
    '-1',
    'x'.repeat(5_000),
  ),
);
const nastyValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  nastyText,
  fc.constantFrom(0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER, null, true, [], {}, '2026-13-45T99:00:00Z'),
);

/** `sound` with any of its members, at any depth, replaced, left out or joined by a strange one. */
const spoiled = (sound: Record<string, unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    nastyValue,
    fc.tuple(fc.constantFrom(...Object.keys(sound)), nastyValue).map(([key, value]) => ({ ...sound, [key]: value })),
    fc.constantFrom(...Object.keys(sound)).map((key) => ({ ...sound, [key]: undefined })),
    fc.tuple(fc.string(), nastyValue).map(([key, value]) => ({ ...sound, [key]: value })),
  );

describe('bad input', () => {
  it('is never a 5xx, never an undocumented answer, and never stored', async () => {
    const { app, services } = await openTestApp();
    const signedIn = await app.inject({ method: 'POST', url: '/api/v1/staff/sessions', payload: owner });
    const bearer = { authorization: `Bearer ${signedIn.json<{ token: string }>().token}` };
    const items = await services.db.menuItem.findMany();
    const item = items.find(({ name }) => JSON.stringify(name).includes('Horchata'));
    if (item === undefined) throw new Error('the menu has no horchata');

    const startedBy = await app.inject({
      method: 'POST',
      url: '/api/v1/groups',
      payload: { name: 'Ana', channel: 'pickup' },
    });
    const { code, memberId, memberToken } = startedBy.json<{ code: string; memberId: string; memberToken: string }>();
    const groupLine = { itemId: item.id, optionIds: [], quantity: 1, note: 'fría' };
    const line = { itemId: item.id, optionIds: [], quantity: 1, note: 'fría', guest: 'Ana' };
    const order = {
      channel: 'pickup',
      lines: [line],
      customer: { name: 'Ana', phone: '7000 0000' },
      note: 'ya',
      tipCents: 0,
    };
    const period = { weekday: 6, opens: '00:00', closes: '00:00' };
    const exception = { date: '2026-12-25', periods: [{ opens: '07:00', closes: '12:00' }] };
    const hours = { hours: [period], exceptions: [exception] };
    const edited = {
      id: item.id,
      name: { es: 'Horchata', en: 'Horchata' },
      description: null,
      priceCents: 150,
      kind: 'drink',
      ingredients: [],
      picture: null,
      photo: null,
      tags: [],
      comalUnits: 0,
      hidden: false,
      optionGroupIds: [],
    };
    const bodies: Record<string, fc.Arbitrary<unknown>> = {
      placeOrder: fc.oneof(
        spoiled(order),
        spoiled(line).map((bad) => ({ ...order, lines: [line, bad] })),
        spoiled(order.customer).map((bad) => ({ ...order, customer: bad })),
      ),
      changeOrderStatus: spoiled({ status: 'preparing' }),
      signIn: spoiled(owner),
      createGroup: spoiled({ name: 'Ana', channel: 'table', table: 5 }),
      joinGroup: spoiled({ name: 'Beto' }),
      setGroupLines: fc.oneof(
        spoiled({ lines: [groupLine] }),
        spoiled(groupLine).map((bad) => ({ lines: [groupLine, bad] })),
      ),
      // Never a request that could be sent: the group would be closed for all that follow.
      sendGroup: spoiled({ tipCents: 10 }).map((bad) => ({ ...Object(bad), expectedTotalCents: 1 })),
      setOpeningHours: fc.oneof(
        spoiled(hours),
        spoiled(period).map((bad) => ({ ...hours, hours: [period, bad] })),
        spoiled(exception).map((bad) => ({ ...hours, exceptions: [bad] })),
      ),
      importMenu: spoiled({ csv: 'category_es,name_es,name_en,price\nPupusas,Frijol,Beans,1' }),
      // Never a menu that could be published: it would be the only one for all that follow.
      saveMenuDraft: spoiled(edited).map((bad) => ({
        categories: [{ id: item.id, name: edited.name, items: [edited, bad, edited] }],
        optionGroups: [],
      })),
    };

    const request = fc.constantFrom(...catalogue).chain((fn) =>
      fc.record({
        fn: fc.constant(fn),
        ids: fc.record({
          ':id': fc.oneof(fc.uuid(), nastyText.map(encodeSafely)),
          ':seq': fc.oneof(fc.constantFrom('1', '0', '1e9'), nastyText.map(encodeSafely)),
          ':number': fc.oneof(fc.constantFrom('5', '0', '1e9'), nastyText.map(encodeSafely)),
          ':code': fc.oneof(fc.constant(code), nastyText.map(encodeSafely)),
          ':memberId': fc.oneof(fc.constant(memberId), fc.uuid(), nastyText.map(encodeSafely)),
        }),
        memberToken: fc.constantFrom(memberToken, '', 'x'.repeat(300)),
        orderToken: fc.constantFrom('', 'x', 'x'.repeat(43), 'ñ'.repeat(43), 'x'.repeat(300)),
        query: fc.option(
          fc.dictionary(fc.constantFrom('status', 'limit', 'cursor', 'table', 'page', 'units'), nastyText),
          {
            nil: {},
          },
        ),
        key: fc.oneof(fc.uuid(), fc.constantFrom('', 'short', 'x'.repeat(300))),
        version: fc.constantFrom('"1"', '*', 'one', '', '"99999999999999999999"'),
        authorised: fc.boolean(),
        body: bodies[fn.operationId] ?? fc.option(nastyValue),
      }),
    );

    await fc.assert(
      fc.asyncProperty(request, async ({ fn, ids, memberToken, orderToken, query, key, version, authorised, body }) => {
        const stored = await services.db.order.count();
        const answer = await app.inject({
          method: fn.method,
          url: Object.entries(ids).reduce((path, [name, id]) => path.replace(name, id), fn.path),
          query: query as Record<string, string>,
          headers: {
            'idempotency-key': key,
            'if-match': version,
            'last-event-id': version,
            'x-member-token': memberToken,
            'x-order-token': orderToken,
            ...(authorised ? bearer : {}),
            ...(sends(fn) ? { 'content-type': 'application/json' } : {}),
          },
          ...(sends(fn) && body !== null ? { payload: JSON.stringify(body) ?? '' } : {}),
        });
        const documented = [
          ...Object.keys(fn.responses ?? { 200: {} }).map(Number),
          ...problemsByStatus(fn).keys(),
          404,
          400,
        ];
        expect(answer.statusCode, answer.body).toBeLessThan(500);
        expect(documented).toContain(answer.statusCode);
        if (answer.statusCode >= 400) expect(answer.json()).toMatchObject({ status: answer.statusCode });
        const added =
          fn.operationId === 'placeOrder' &&
          answer.statusCode === 201 &&
          answer.headers['idempotency-replayed'] === undefined;
        expect(await services.db.order.count()).toBe(stored + (added ? 1 : 0));
      }),
      { numRuns: 600 },
    );
  });
});

/** encodeURIComponent refuses half surrogates; a client that sends them anyway sends their bytes. */
const encodeSafely = (text: string): string => encodeURIComponent(text.toWellFormed()) || '%20';

const sends = ({ method }: AnyFunction): boolean => method === 'POST' || method === 'PUT';
