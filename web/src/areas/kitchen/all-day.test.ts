import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderStatuses } from '../../../../functions/domain/order-status.ts';
import { allDay } from './all-day.tsx';
import { aLine, anOrder, corn, rice } from './testing.ts';

const loroco = { es: 'Loroco', en: 'Loroco flower' };

describe('allDay', () => {
  it('counts pupusas still to be made, by dough and by filling', () => {
    const orders = [
      anOrder({ lines: [aLine({ quantity: 4 }), aLine({ quantity: 2, options: [rice], name: loroco })] }),
      anOrder({ status: 'preparing', lines: [aLine({ quantity: 3, options: [rice] })] }),
    ];
    expect(allDay(orders)).toEqual({
      doughs: [
        { name: rice.name, quantity: 5 },
        { name: corn.name, quantity: 4 },
      ],
      fillings: [
        {
          name: { es: 'Revueltas', en: 'Revueltas' },
          quantity: 7,
          doughs: [
            { name: corn.name, quantity: 4 },
            { name: rice.name, quantity: 3 },
          ],
        },
        { name: loroco, quantity: 2, doughs: [{ name: rice.name, quantity: 2 }] },
      ],
    });
  });

  it('counts neither drinks nor what is done, voided, ready, handed over or cancelled', () => {
    const done = (['ready', 'completed', 'cancelled'] as const).map((status) => anOrder({ status }));
    expect(
      allDay([
        ...done,
        anOrder({
          lines: [aLine({ options: [] }), aLine({ doneAt: '2026-11-28T18:00:00Z' }), aLine({ quantity: 2, voided: 2 })],
        }),
      ]),
    ).toEqual({ doughs: [], fillings: [] });
  });

  it('counts by the option’s role as dough, with any name of its group', () => {
    const blue = { ...corn, group: { es: 'Tipo de maíz', en: 'Kind of corn' }, name: { es: 'Morado', en: 'Blue' } };
    const misled = { ...corn, role: 'extra' as const };
    const { doughs } = allDay([anOrder({ lines: [aLine({ options: [misled, blue] }), aLine({ options: [misled] })] })]);
    expect(doughs).toEqual([{ name: blue.name, quantity: 1 }]);
  });

  it('has the same total by dough as by filling', () => {
    const line = fc
      .record({ quantity: fc.integer({ min: 1, max: 50 }), rice: fc.boolean(), loroco: fc.boolean() })
      .map((made) =>
        aLine({
          quantity: made.quantity,
          options: [made.rice ? rice : corn],
          ...(made.loroco ? { name: loroco } : {}),
        }),
      );
    const order = fc
      .record({ status: fc.constantFrom(...orderStatuses), lines: fc.array(line, { minLength: 1 }) })
      .map((made) => anOrder(made));
    const sum = (counts: { quantity: number }[]) => counts.reduce((total, { quantity }) => total + quantity, 0);
    fc.assert(
      fc.property(fc.array(order), (orders) => {
        const { doughs, fillings } = allDay(orders);
        expect(sum(doughs)).toBe(sum(fillings));
        expect(sum(fillings.flatMap((filling) => filling.doughs))).toBe(sum(doughs));
      }),
    );
  });
});
