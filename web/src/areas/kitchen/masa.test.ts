import { describe, expect, it } from 'vitest';
import { countMasa } from './masa.ts';
import { aLine, anOrder, corn, rice } from './testing.ts';

const size = (es: string) => ({
  id: `size-${es}`,
  group: { es: 'Tamaño', en: 'Size' },
  name: { es, en: es },
  role: 'size' as const,
  priceCents: 0,
});
const loroco = { es: 'Loroco', en: 'Loroco' };

describe('the count of the masa', () => {
  it('is by dough, filling and size, with drinks apart, and only of what is still to be made', () => {
    const orders = [
      anOrder({
        lines: [
          aLine({ quantity: 4, options: [corn, size('Normal')] }),
          aLine({ quantity: 2, voided: 1, options: [corn, size('Grande')] }),
          aLine({ quantity: 3, name: loroco, options: [rice] }),
          aLine({ quantity: 9, options: [corn], doneAt: '2026-11-28T18:00:00Z' }),
        ],
      }),
      anOrder({
        status: 'preparing',
        lines: [aLine({ quantity: 2, options: [], name: { es: 'Horchata', en: 'Horchata' } })],
      }),
      anOrder({ status: 'ready', lines: [aLine({ quantity: 7 })] }),
    ];
    const revueltas = { es: 'Revueltas', en: 'Revueltas' };
    expect(countMasa(orders)).toEqual({
      sizes: [size('Grande').name, size('Normal').name],
      doughs: [
        { name: rice.name, quantity: 3, fillings: [{ name: loroco, quantity: 3, sizes: [0, 0] }] },
        { name: corn.name, quantity: 5, fillings: [{ name: revueltas, quantity: 5, sizes: [1, 4] }] },
      ],
      others: [{ name: { es: 'Horchata', en: 'Horchata' }, quantity: 2 }],
    });
  });
});
