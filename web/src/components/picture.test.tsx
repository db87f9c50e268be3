import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { allItems } from '../../test/shop.ts';
import { drinks, vessels } from './drinks.ts';
import { fillingOf, readRecipe, shapes } from './fillings.ts';
import { type Drawn, Picture, pupusaOf } from './picture.tsx';

const draw = (of: Drawn | undefined): string => {
  const { container, unmount } = render(<Picture of={of} size={96} />);
  const drawn = container.innerHTML;
  unmount();
  return drawn;
};
const drawDrink = (picture: string) => draw({ kind: 'drink', ingredients: [], picture });

const pupusas = allItems.filter(({ kind }) => kind === 'pupusa');
/** The recipe that a pupusa's filling is drawn from, as text. */
const filling = (ingredients: readonly string[]): string => JSON.stringify(fillingOf(ingredients));
/** What quesillo looks like, and nothing else. */
const quesillo = JSON.stringify(['string', 'ffe']).slice(0, -1);

describe('Picture', () => {
  it('draws every item of the menu, each differently', () => {
    expect(allItems).toHaveLength(78);
    expect(new Set(allItems.map(draw)).size).toBe(allItems.length);
  });

  it('has a look of its own for every drink of the menu, and knows every ingredient', () => {
    const keys = allItems.filter(({ kind }) => kind === 'drink').map(({ picture }) => picture);
    expect(Object.keys(drinks).toSorted()).toEqual(keys.toSorted());
    for (const key of new Set(pupusas.flatMap(({ ingredients }) => ingredients))) {
      if (key !== 'cheese') expect(filling([key]), key).not.toBe(filling(['cheese']));
    }
  });

  it('fills no two pupusas alike', () => {
    expect(new Set(pupusas.map(({ ingredients }) => filling(ingredients))).size).toBe(pupusas.length);
  });

  it('shows cheese in exactly the dishes that are tagged with milk', () => {
    for (const { name, ingredients, tags } of pupusas) {
      expect(filling(ingredients).includes(quesillo), name.es).toBe(tags.includes('milk'));
    }
  });

  it('draws the same picture every time', () => {
    for (const item of allItems) expect(draw(item)).toBe(draw(item));
  });

  it('draws numbers and known colours only, with few nodes', () => {
    for (const item of allItems) {
      const drawn = draw(item);
      expect(drawn).not.toMatch(/NaN|undefined|null/);
      expect(drawn.match(/<path/g)?.length).toBeLessThanOrEqual(25);
    }
  });

  it.each(['', 'soda-desconocida', 'cerveza-desconocida', 'licuado-desconocido', 'postre', '__proto__', 'constructor'])(
    'draws a fallback drink for the picture %j, which has no drawing',
    (picture) => {
      expect(drawDrink(picture).match(/<path/g)?.length).toBeGreaterThan(3);
    },
  );

  it.each([[[]], [['constructor']], [['quinoa', '__proto__']]])('still fills a pupusa of %j', (ingredients) => {
    expect(filling(ingredients)).toBe(filling(['cheese']));
    expect(draw(pupusaOf(...ingredients)).match(/<path/g)?.length).toBeGreaterThan(3);
  });

  it('draws something for what is not on the menu any more', () => {
    expect(draw(undefined).match(/<path/g)?.length).toBeGreaterThan(3);
  });

  it('keeps an unknown drink in its family’s glass', () => {
    const vesselPaths = (picture: string) =>
      drawDrink(picture)
        .match(/ d="[^"]*"/g)
        ?.slice(0, 4);
    expect(vesselPaths('cerveza-nueva')).toEqual(vesselPaths('cerveza-pilsener'));
    expect(vesselPaths('cerveza-nueva')).not.toEqual(vesselPaths('licuado-fresa'));
  });

  it('is passed over by screen readers', () => {
    expect(draw(pupusaOf('loroco'))).toContain('aria-hidden="true"');
    expect(draw(pupusaOf('loroco'))).not.toContain('<title');
  });
});

describe('recipes', () => {
  const hex = /^([\da-f]{3,4}|[\da-f]{6})$/;
  const expectBits = (bits: string[][]) => {
    for (const [shape, colour, ...numbers] of bits) {
      expect(Object.keys(shapes)).toContain(shape);
      expect(colour).toMatch(hex);
      expect(numbers.length).toBeGreaterThanOrEqual(2);
      for (const number of numbers) expect(Number(number)).not.toBeNaN();
    }
  };

  it.each(Object.entries(drinks))('reads %s', (_, recipe) => {
    const [[vessel, ...colours] = [], ...bits] = readRecipe(recipe);
    expect(Object.keys(vessels)).toContain(vessel);
    expect(colours.length).toBeGreaterThan(0);
    for (const colour of colours) expect(colour).toMatch(hex);
    expectBits(bits);
  });

  it.each(pupusas.map(({ name, ingredients }) => [name.es, ingredients] as const))('reads %s', (_, ingredients) => {
    const [colour, bits] = fillingOf(ingredients);
    expect(colour).toMatch(hex);
    expectBits(bits);
  });
});
