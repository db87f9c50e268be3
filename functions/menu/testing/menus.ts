import fc from 'fast-check';
import type { EditedItem, EditedMenu, EditedOptionGroup } from '../../domain/edited-menu.ts';

const id = (kind: string, index: number) => `00000000-0000-7000-8000-${kind}${String(index).padStart(11, '0')}`;
const word = fc.constantFrom('Frijol', 'Loroco', 'Ayote', '½ «Ñandú»', "L'eau; --", '🌽');
const name = fc.record({ es: word, en: word });
const keys = fc.subarray(['cheese', 'loroco', 'beans', 'mora-leaf']);

const group = (index: number): fc.Arbitrary<EditedOptionGroup> =>
  fc
    .record({
      name,
      role: fc.constantFrom('dough' as const, 'size' as const, 'extra' as const),
      options: fc.array(
        fc.record({ name, priceCents: fc.integer({ min: -10, max: 100 }), default: fc.boolean(), ingredients: keys }),
        { minLength: 1, maxLength: 4 },
      ),
      min: fc.integer({ min: 0, max: 1 }),
    })
    .map(({ options, ...rest }) => ({
      id: id('a', index),
      ...rest,
      max: options.length,
      options: options.map((option, place) => ({ id: id('b', index * 10 + place), ...option })),
    }));

const item = (index: number, groupIds: string[]): fc.Arbitrary<EditedItem> =>
  fc.record({
    id: fc.constant(id('c', index)),
    name,
    description: fc.option(name),
    priceCents: fc.integer({ min: 1000, max: 100_000 }),
    kind: fc.constantFrom('pupusa' as const, 'drink' as const, 'other' as const),
    ingredients: keys,
    picture: fc.option(fc.constantFrom('soda-7up', 'pupusa-loroco')),
    photo: fc.constantFrom(null, 'a'.repeat(32)),
    tags: fc.subarray(['popular', 'alcohol']),
    comalUnits: fc.nat(3),
    hidden: fc.boolean(),
    station: fc.constantFrom(null, 'comal'),
    optionGroupIds: fc.shuffledSubarray(groupIds),
  });

/** Any menu that can be published. Ids come from a small pool, so that two menus have parts in common, in other places. */
export const anyMenu: fc.Arbitrary<EditedMenu> = fc
  .shuffledSubarray([0, 1, 2, 3])
  .chain((chosen) => fc.tuple(...chosen.map(group)))
  .chain((optionGroups) => {
    const groupIds = optionGroups.map((one) => one.id);
    return fc
      .tuple(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7]), fc.shuffledSubarray([0, 1, 2], { minLength: 1 }))
      .chain(([items, places]) =>
        fc
          .tuple(
            fc.tuple(...items.map((index) => item(index, groupIds))),
            fc.tuple(...places.map(() => name)),
            fc.array(fc.nat(), { minLength: items.length, maxLength: items.length }),
          )
          .map(([all, names, homes]) => ({
            categories: places.map((place, index) => ({
              id: id('d', place),
              name: names[index] ?? { es: 'Pupusas', en: 'Pupusas' },
              items: all.filter((_, order) => (homes[order] ?? 0) % places.length === index),
            })),
            optionGroups,
          })),
      );
  });
