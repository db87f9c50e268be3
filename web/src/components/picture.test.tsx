import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import menu from '../../../prisma/menu.json' with { type: 'json' };
import { readRecipe, shapes } from './bits.ts';
import { drinks } from './drinks.ts';
import { fillings } from './fillings.ts';
import { Picture } from './picture.tsx';
import { vessels } from './vessels.ts';

const draw = (picture: string | null): string => {
  const { container, unmount } = render(<Picture picture={picture} size={96} />);
  const drawn = container.innerHTML;
  unmount();
  return drawn;
};

const pictures = menu.items.map(({ picture }) => picture);

describe('Picture', () => {
  it('draws every item of the menu, each differently', () => {
    expect(pictures).toHaveLength(78);
    expect(new Set(pictures.map(draw)).size).toBe(pictures.length);
  });

  it('has a recipe of its own for every item of the menu', () => {
    const known = [...Object.keys(fillings).map((filling) => `pupusa-${filling}`), ...Object.keys(drinks)];
    expect(known.toSorted()).toEqual(pictures.toSorted());
  });

  it('fills no two pupusas alike', () => {
    const values = Object.values(fillings);
    expect(new Set(values).size).toBe(values.length);
  });

  it('draws the same picture every time', () => {
    for (const picture of pictures) expect(draw(picture)).toBe(draw(picture));
  });

  it('draws numbers and known colours only, with few nodes', () => {
    for (const picture of pictures) {
      const drawn = draw(picture);
      expect(drawn).not.toMatch(/NaN|undefined|null/);
      expect(drawn.match(/<path/g)?.length).toBeLessThanOrEqual(25);
    }
  });

  it.each([
    null,
    '',
    'pupusa-desconocida',
    'soda-desconocida',
    'cerveza-desconocida',
    'licuado-desconocido',
    'postre',
    '__proto__',
    'pupusa-constructor',
  ])('still draws food for the picture %j, which nobody has drawn', (picture) => {
    expect(draw(picture).match(/<path/g)?.length).toBeGreaterThan(3);
  });

  it('keeps an unknown drink in its family’s glass', () => {
    const vesselPaths = (picture: string) =>
      draw(picture)
        .match(/ d="[^"]*"/g)
        ?.slice(0, 4);
    expect(vesselPaths('cerveza-nueva')).toEqual(vesselPaths('cerveza-pilsener'));
    expect(vesselPaths('cerveza-nueva')).not.toEqual(vesselPaths('licuado-fresa'));
  });

  it('is passed over by screen readers', () => {
    expect(draw('pupusa-loroco')).toContain('aria-hidden="true"');
    expect(draw('pupusa-loroco')).not.toContain('<title');
  });
});

describe('recipes', () => {
  const hex = /^([\da-f]{3,4}|[\da-f]{6})$/;

  it.each([...Object.entries(fillings), ...Object.entries(drinks)])('reads %s', (key, recipe) => {
    const [own = [], ...bits] = readRecipe(recipe);
    const [vessel, ...colours] = key in fillings ? ['', ...own] : own;
    if (vessel) expect(Object.keys(vessels)).toContain(vessel);
    expect(colours.length).toBeGreaterThan(0);
    for (const colour of colours) expect(colour).toMatch(hex);
    for (const [shape, colour, ...numbers] of bits) {
      expect(Object.keys(shapes)).toContain(shape);
      expect(colour).toMatch(hex);
      expect(numbers.length).toBeGreaterThanOrEqual(2);
      for (const number of numbers) expect(Number(number)).not.toBeNaN();
    }
  });
});
