import { describe, expect, it } from 'vitest';
import type { OrderLine } from '../../api/types.ts';
import { aLine, anOrder, corn, rice } from './testing.ts';
import { isFresh, lateness, normalOptions, ticketOptions } from './ticket-facts.ts';

const order = anOrder({ placedAt: '2026-11-22T18:00:00Z', promisedAt: '2026-11-22T18:20:00Z' });
const at = (time: string) => lateness(order, Date.parse(`2026-11-22T${time}Z`));

describe('lateness', () => {
  it.each([
    ['18:00:00', { level: 'onTime', ageMinutes: 0, lateMinutes: 0 }],
    ['18:14:59', { level: 'onTime', ageMinutes: 14, lateMinutes: 0 }],
    ['18:15:00', { level: 'soon', ageMinutes: 15, lateMinutes: 0 }],
    ['18:19:59', { level: 'soon', ageMinutes: 19, lateMinutes: 0 }],
    ['18:20:00', { level: 'late', ageMinutes: 20, lateMinutes: 0 }],
    ['19:21:30', { level: 'late', ageMinutes: 81, lateMinutes: 61 }],
  ])('at %s says %o of an order promised in 20 minutes at 18:00', (time, expected) => {
    expect(at(time)).toEqual(expected);
  });

  it('is late but never "soon" for an order that is ready', () => {
    expect(lateness({ ...order, status: 'ready' }, Date.parse('2026-11-22T18:16:00Z')).level).toBe('onTime');
    expect(lateness({ ...order, status: 'ready' }, Date.parse('2026-11-22T18:20:00Z')).level).toBe('late');
  });

  it('is in time for a pickup before its time, even when the kitchen began early', () => {
    const early = { ...order, pickupAt: '2026-11-22T20:00:00Z' };
    expect(lateness(early, Date.parse('2026-11-22T18:30:00Z')).level).toBe('onTime');
    expect(lateness(early, Date.parse('2026-11-22T20:00:00Z')).level).toBe('late');
  });

  it('is never negative, though the tablet’s clock is behind', () => {
    expect(at('17:30:00')).toEqual({ level: 'onTime', ageMinutes: 0, lateMinutes: 0 });
  });
});

describe('isFresh', () => {
  it('holds for the first minute of an order that the kitchen has not begun', () => {
    const order = anOrder({ placedAt: '2026-11-22T18:00:00Z' });
    const at = (time: string) => Date.parse(`2026-11-22T${time}Z`);
    expect(isFresh(order, at('18:00:59'))).toBe(true);
    expect(isFresh(order, at('18:01:00'))).toBe(false);
    expect(isFresh({ ...order, status: 'preparing' }, at('18:00:10'))).toBe(false);
  });
});

const size = { es: 'Tamaño', en: 'Size' };
const anySize = { group: size, role: 'size', priceCents: 0 } as const;
const regular = { ...anySize, id: 'option-regular', name: { es: 'Normal', en: 'Regular' } };
const large = { ...anySize, id: 'option-large', name: { es: 'Grande', en: 'Large' } };
const group = (name: typeof size, role: 'dough' | 'size', options: { id: string; default: boolean }[]) => ({
  id: name.es,
  name,
  role,
  min: 1,
  max: 1,
  options: options.map((option) => ({ ...option, name, priceCents: 0, tags: [] })),
});
const menu = {
  categories: [
    {
      id: 'pupusas',
      name: { es: 'Pupusas', en: 'Pupusas' },
      items: [
        {
          id: 'item-revueltas',
          name: { es: 'Revueltas', en: 'Revueltas' },
          priceCents: 125,
          available: true,
          portionsLeft: null,
          kind: 'pupusa' as const,
          ingredients: [],
          picture: null,
          photo: null,
          tags: [],
          comalUnits: 1,
          description: null,
          optionGroups: [
            group(corn.group, 'dough', [
              { id: corn.id, default: true },
              { id: rice.id, default: false },
            ]),
            group(size, 'size', [
              { id: regular.id, default: true },
              { id: large.id, default: false },
            ]),
          ],
        },
      ],
    },
  ],
};
const said = (options: OrderLine['options'], known: typeof menu | undefined = menu) =>
  ticketOptions(aLine({ options }), normalOptions(known)).map(({ name, special }) =>
    special ? `${name.es}!` : name.es,
  );

describe('ticketOptions', () => {
  it('shows a normal dough without emphasis, and no other normal option', () => {
    expect(said([corn, regular])).toEqual(['Maíz']);
  });

  it('shows options that differ first, emphasised', () => {
    expect(said([corn, large])).toEqual(['Grande!', 'Maíz']);
    expect(said([rice, regular])).toEqual(['Arroz!']);
  });

  it('shows every option while the menu is unknown', () => {
    expect(
      ticketOptions(aLine({ options: [corn, large] }), normalOptions(undefined)).every(({ special }) => special),
    ).toBe(true);
  });
});
