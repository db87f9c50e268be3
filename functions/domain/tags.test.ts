import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import menu from '../../prisma/menu.json' with { type: 'json' };
import { tagsOf } from './ingredients.ts';
import { allergens, allergensOf, type Diet, diets, suits } from './tags.ts';

const everyDiet = Object.keys(diets) as Diet[];
const tagged = fc.record({ tags: fc.subarray(['vegetarian', 'pork', 'alcohol', 'popular', 'spicy', ...allergens]) });
const asked = fc.subarray(everyDiet);

/** The menu's items with all their tags, as the API answers them. */
const items = menu.items.map((item) => ({
  ...item,
  tags: tagsOf({ tags: item.tags, ingredients: item.ingredients ?? [] }),
}));
const namesOf = (wanted: (item: (typeof items)[number]) => boolean) => items.filter(wanted).map(({ name }) => name.es);

describe('diets', () => {
  it('let everything through when none is chosen', () => {
    fc.assert(fc.property(tagged, (item) => suits(item, [])));
  });

  it('never let more through when more is asked', () => {
    fc.assert(
      fc.property(tagged, asked, asked, (item, some, more) => !suits(item, [...some, ...more]) || suits(item, some)),
    );
  });

  it('trust nothing that is not said to be vegetarian', () => {
    expect(suits({ tags: [] }, ['vegetarian'])).toBe(false);
    expect(suits({ tags: ['vegetarian', 'alcohol'] }, ['vegetarian', 'noPork'])).toBe(true);
  });
});

describe('the real menu', () => {
  it('calls nothing vegetarian that has meat, fish or seafood in it', () => {
    const animals = ['pork', 'fish', 'seafood'];
    expect(
      namesOf(({ tags }) => tags.includes('vegetarian') && animals.some((animal) => tags.includes(animal))),
    ).toEqual([]);
    const meat = ['Pollo', 'Carne', 'Garrobo', 'Cusuco', 'Conejo', 'Loca', 'Revueltas'];
    expect(namesOf((item) => meat.includes(item.name.es) && suits(item, ['vegetarian']))).toEqual([]);
  });

  it('knows what has pork and what has alcohol', () => {
    expect(namesOf((item) => !suits(item, ['noPork']))).toEqual([
      'Revueltas',
      'Chicharrón',
      'Cochinito',
      'Chorizo',
      'Jamón',
      'Pepperoni',
      'Loca',
    ]);
    const beers = items.filter(({ category }) => category === 'cervezas').map(({ name }) => name.es);
    expect(namesOf((item) => !suits(item, ['noAlcohol']))).toEqual(beers);
  });

  it('uses only words that the app understands', () => {
    const known = new Set(['popular', 'vegetarian', 'pork', 'alcohol', ...allergens]);
    expect(items.flatMap(({ tags }) => tags).filter((tag) => !known.has(tag))).toEqual([]);
  });

  it('names what an item contains, or is usually made with', () => {
    const of = (name: string) => allergensOf(items.find((item) => item.name.es === name) ?? { tags: [] });
    expect(of('Queso')).toEqual(['milk']);
    expect(of('Loroco')).toEqual(['milk']);
    expect(of('Camarón')).toEqual(['milk', 'seafood']);
    expect(of('Licuado de guineo con avena')).toEqual(['milk', 'gluten']);
    expect(of('Agua pura')).toEqual([]);
  });
});
