import { describe, expect, it } from 'vitest';
import type { OrderLine } from '../../api/types.ts';
import { normalOptions, ticketOptions } from './special-options.ts';
import { aLine, corn, rice } from './testing.ts';

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
