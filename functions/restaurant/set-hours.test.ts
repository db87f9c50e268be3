import { describe, expect, it } from 'vitest';
import { openTestShop } from '../platform/testing/shop.ts';
import { getHours } from './get-hours.ts';
import { setHours } from './set-hours.ts';

const { call } = await openTestShop();

const manager = { as: 'manager' } as const;
const set = (body: unknown, version?: number) =>
  call(setHours, { body, ...(version === undefined ? {} : { headers: { 'if-match': `"${version}"` } }) }, manager);
const stored = async () => (await call(getHours, {}, manager)).body as { version: number };
const get = async () => {
  const { version: _, ...hours } = await stored();
  return hours;
};

const morning = { weekday: 2, opens: '07:00', closes: '14:00' };
const evening = { weekday: 2, opens: '17:00', closes: '02:00' };
const christmas = { date: '2026-12-25', periods: [] };

describe('PUT /restaurant/hours', () => {
  it('finds a new shop without any', async () => {
    expect(await get()).toEqual({ hours: [], exceptions: [] });
  });

  it('replaces the whole week and all exceptions, and answers them in order', async () => {
    const newYear = { date: '2026-12-31', periods: [{ opens: '07:00', closes: '12:00' }] };
    const monday = { weekday: 1, opens: '00:00', closes: '00:00' };
    const answer = await set({ hours: [evening, morning, monday], exceptions: [newYear, christmas] });
    const expected = { hours: [monday, morning, evening], exceptions: [christmas, newYear] };
    expect(answer).toMatchObject({ status: 200, body: expected });
    expect(await get()).toEqual(expected);

    await set({ hours: [morning], exceptions: [] });
    expect(await get()).toEqual({ hours: [morning], exceptions: [] });
  });

  it('makes a shop that is always open again of one without any hours', async () => {
    await set({ hours: [], exceptions: [] });
    expect(await get()).toEqual({ hours: [], exceptions: [] });
  });

  it('keeps what a date is called', async () => {
    const named = { ...christmas, name: 'Navidad' };
    expect(await set({ hours: [], exceptions: [named] })).toMatchObject({ status: 200, body: { exceptions: [named] } });
    expect(await get()).toEqual({ hours: [], exceptions: [named] });
  });

  it('refuses hours decided on ones that another manager has changed since, and keeps theirs', async () => {
    const { version } = await stored();
    const first = await set({ hours: [morning], exceptions: [] }, version);
    expect(first).toMatchObject({ status: 200, body: { version: version + 1 } });
    expect(await set({ hours: [evening], exceptions: [] }, version)).toMatchObject({
      status: 412,
      body: { code: 'stale-version', version: version + 1 },
    });
    expect(await get()).toEqual({ hours: [morning], exceptions: [] });
  });

  it('takes a week of four periods a day and a hundred exceptions, and no more', async () => {
    const hours = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
      ['06', '10', '14', '18'].map((hour) => ({ weekday, opens: `${hour}:00`, closes: `${hour}:30` })),
    );
    const first = Temporal.PlainDate.from('2027-01-01');
    const exceptions = Array.from({ length: 100 }, (_, days) => ({
      date: first.add({ days }).toString(),
      periods: [],
    }));
    expect((await set({ hours, exceptions })).status).toBe(200);
    const more = { hours: [...hours, { weekday: 1, opens: '01:00', closes: '02:00' }], exceptions };
    expect(await set(more)).toMatchObject({ status: 422, body: { errors: [{ path: 'hours' }] } });
    const holiday = { date: '2028-01-01', periods: [] };
    expect(await set({ hours, exceptions: [...exceptions, holiday] })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'exceptions' }] },
    });
  });

  it.each([
    ['an overlap', { hours: [morning, { ...morning, opens: '13:59', closes: '15:00' }] }, 'hours.1'],
    ['the same period twice', { hours: [evening, morning, evening] }, 'hours.2'],
    [
      'a night that runs into the next morning',
      { hours: [evening, { ...morning, weekday: 3, opens: '01:00' }] },
      'hours.1',
    ],
    ['weekday 0', { hours: [{ ...morning, weekday: 0 }] }, 'hours.0.weekday'],
    ['weekday 8', { hours: [{ ...morning, weekday: 8 }] }, 'hours.0.weekday'],
    ['24:00', { hours: [{ ...morning, closes: '24:00' }] }, 'hours.0.closes'],
    ['7:00', { hours: [{ ...morning, opens: '7:00' }] }, 'hours.0.opens'],
    ['a time with seconds', { hours: [{ ...morning, opens: '07:00:00' }] }, 'hours.0.opens'],
    ['no closing time', { hours: [{ weekday: 2, opens: '07:00' }] }, 'hours.0.closes'],
    ['a date that is none', { exceptions: [{ date: '2026-02-29', periods: [] }] }, 'exceptions.0.date'],
    ['a date with a time', { exceptions: [{ date: '2026-12-25T00:00:00Z', periods: [] }] }, 'exceptions.0.date'],
    ['a date twice', { exceptions: [christmas, { ...christmas }] }, 'exceptions.1.date'],
    [
      'an overlap in an exception',
      {
        exceptions: [
          christmas,
          {
            date: '2026-12-26',
            periods: [
              { opens: '17:00', closes: '02:00' },
              { opens: '23:00', closes: '23:30' },
            ],
          },
        ],
      },
      'exceptions.1.periods.1',
    ],
    [
      'five periods on one date',
      {
        exceptions: [
          {
            date: '2026-12-26',
            periods: ['01', '03', '05', '07', '09'].map((hour) => ({ opens: `${hour}:00`, closes: `${hour}:30` })),
          },
        ],
      },
      'exceptions.0.periods',
    ],
    ['no exceptions at all', { exceptions: undefined }, 'exceptions'],
  ])('is refused with the path, and what was set stays: %s', async (_name, change, path) => {
    await set({ hours: [morning], exceptions: [christmas] });
    const answer = await set({ hours: [morning], exceptions: [], ...change });
    expect(answer).toMatchObject({ status: 422, body: { code: 'validation-failed', errors: [{ path }] } });
    expect(await get()).toEqual({ hours: [morning], exceptions: [christmas] });
  });

  it('is for the manager alone', async () => {
    const body = { hours: [], exceptions: [] };
    expect(await call(setHours, { body }, { as: 'waiter' })).toMatchObject({ status: 403 });
    expect(await call(setHours, { body })).toMatchObject({ status: 401 });
    expect(await call(getHours, {}, { as: 'kitchen' })).toMatchObject({ status: 403 });
  });
});
