import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../functions/domain/fold-text.ts';
import { suits } from '../../../../functions/domain/tags.ts';
import { allItems, itemNamed, menu } from '../../../test/shop.ts';
import { findInMenu, indexOf, nearestInMenu, slips, wordsOf } from './find.ts';

const names = (query: string, ...diets: Parameters<typeof suits>[1]) =>
  findInMenu(menu, query, diets).flatMap(({ items }) => items.map(({ name }) => name.es));

const letters = 'abcdefghijklmnopqrstuvwxyz';
/** One slip of a thumb: a letter dropped, doubled, wrong, or swapped with the next. */
const slip = (word: string, at: number, kind: number, letter: string): string => {
  const [head, tail] = [word.slice(0, at), word.slice(at)];
  if (kind === 0) return head + tail.slice(1);
  if (kind === 1) return head + letter + tail;
  if (kind === 2) return head + letter + tail.slice(1);
  return head + (tail[1] ?? '') + (tail[0] ?? '') + tail.slice(2);
};
const letter = fc.constantFrom(...letters);
const word = fc.string({ unit: letter, minLength: 1, maxLength: 12 });
const spot = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

/** By its definition, without any cleverness: over every beginning of the word. */
const slowSlips = (typed: string, whole: string): number => {
  const between = (a: string, b: string): number => {
    if (a === '' || b === '') return a.length + b.length;
    const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
    const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
    return Math.min(
      between(x, b) + 1,
      between(a, y) + 1,
      between(x, y) + Number(a.at(-1) !== b.at(-1)),
      swapped ? between(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
    );
  };
  return Math.min(...Array.from({ length: whole.length + 1 }, (_, end) => between(typed, whole.slice(0, end))));
};

describe('search', () => {
  it('ignores accents and case', () => {
    expect(names('jalapeno')).toEqual(['Jalapeño']);
    expect(names('CHICHARRÓN')[0]).toBe('Chicharrón');
    expect(names('champinon')).toEqual(['Hongo / Champiñón']);
  });

  it.each([
    ['revuelta', 'Revueltas'],
    ['chicharon', 'Chicharrón'],
    ['horchta', 'Horchata'],
    ['lorcoo', 'Loroco'],
    ['jugo de maracuja', 'Jugo de maracuyá'],
    ['shirmp', 'Camarón'],
    ['smothie bananna', 'Licuado de banano'],
  ])('understands %s', (typed, meant) => {
    expect(names(typed)[0]).toBe(meant);
  });

  it.each([
    ['frijol con queso', 'Frijol'],
    ['queso con loroco', 'Loroco'],
    ['pupusa de ayote con queso', 'Ayote'],
    ['cocacola', 'Coca-Cola'],
    ['coca', 'Coca-Cola'],
    ['7 up', '7Up'],
    ['seven up', '7Up'],
    ['kola champan', 'Kolashampan'],
    ['picante', 'Jalapeño'],
    ['spicy', 'Jalapeño'],
    ['quesillo', 'Queso'],
    ['chancho', 'Chicharrón'],
    ['mariscos', 'Camarón'],
    ['batido de guineo', 'Licuado de banano'],
    ['fresco de tamarindo', 'Tamarindo'],
    ['semilla de morro', 'Horchata'],
  ])('knows what “%s” means', (typed, meant) => {
    expect(names(typed)).toContain(meant);
  });

  it('finds what can be had so, and leaves out what only sounds like it', () => {
    expect(names('frijol con queso')).toEqual(['Frijol']);
    expect(names('queso con loroco')).toEqual(['Loroco']);
    // The description of Pollo says “sin picante”.
    expect(names('picante')).toEqual(['Jalapeño']);
    expect(names('cocacola')).toEqual(['Coca-Cola', 'Coca-Cola Light']);
    expect(names('7 up')).toEqual(['7Up']);
    expect(names('gaseosa')).toEqual(names('sodas'));
    expect(names('cerveza')).toEqual(names('chela'));
  });

  it('shows beside a dish what else has it inside, after it', () => {
    const found = names('queso');
    expect(found[0]).toBe('Queso');
    expect(found).toEqual(expect.arrayContaining(['Revueltas', 'Loroco']));
    expect(found).not.toContain('Carne');
  });

  it('finds by either language and by category', () => {
    expect(names('squash')).toEqual(['Ayote']);
    expect(names('licuados').length).toBeGreaterThan(0);
    expect(names('coffee with milk')).toEqual(['Café con leche']);
  });

  it('wants every word, in any order', () => {
    expect(names('flower loroco')).toEqual(['Loroco']);
    expect(names('loroco hamburguesa')).toEqual([]);
  });

  it('guesses only when nothing has what was typed', () => {
    expect(names('mora')).toEqual(['Mora', 'Jugo de mora']);
    expect(names('ajo')).toEqual(['Ajo']);
  });

  it('shows the whole menu when nothing is asked for', () => {
    expect(names('   ')).toHaveLength(allItems.length);
  });

  it('keeps to what a guest eats, whatever else is asked', () => {
    expect(names('', 'noPork', 'vegetarian')).toEqual(
      allItems.filter((item) => suits(item, ['noPork', 'vegetarian'])).map(({ name }) => name.es),
    );
    expect(names('revueltas', 'noPork')).toEqual([]);
  });

  it('finds every item by its own name, however it is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...allItems), fc.boolean(), (item, upper) => {
        const typed = upper ? item.name.es.toUpperCase() : foldText(item.name.es);
        expect(names(typed)).toContain(item.name.es);
      }),
    );
  });

  it('finds every item in both languages after a slip in each of its longer words, unless that is another word', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...allItems),
        fc.constantFrom('es' as const, 'en' as const),
        fc.array(fc.tuple(spot, fc.nat(3), letter), { minLength: 12, maxLength: 12 }),
        (item, language, thumbs) => {
          const words = wordsOf(item.name[language]).filter((each) => each.length > 4);
          fc.pre(words.length > 0);
          const typed = words.map((each, index) => {
            const [where, kind, wrong] = thumbs[index] ?? [0, 0, 'x'];
            return slip(each, Math.floor(where * each.length), kind, wrong);
          });
          const found = names(typed.join(' '));
          const literally = found.some((name) => {
            const category = menu.categories.find(({ items }) => items.includes(itemNamed(name)));
            const { named, made, said } = indexOf(itemNamed(name), category ?? { name: { es: '', en: '' } });
            const has = [...named, ...made, ...said];
            return typed.every((part) => has.some((each) => each.includes(part)));
          });
          expect(found.includes(item.name.es) || literally, `${typed} finds ${found}`).toBe(true);
        },
      ),
    );
  });

  it('takes anything that can be typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => names(typed).length <= allItems.length),
    );
  });
});

describe('what comes nearest, when nothing is found', () => {
  const nearest = (query: string, ...diets: Parameters<typeof suits>[1]) =>
    nearestInMenu(menu, query, diets).flatMap(({ items }) => items.map(({ name }) => name.es));

  it('has the most of the words', () => {
    expect(names('loroco con tocino')).toEqual([]);
    expect(nearest('loroco con tocino')[0]).toBe('Loroco');
  });

  it('is nearest in its letters where no word is', () => {
    expect(names('xocolatl')).toEqual([]);
    expect(nearest('xocolatl')).toEqual(['Licuado de chocolate', 'Chocolate caliente']);
  });

  it('is nothing for what is like nothing here, and only what the guest eats', () => {
    expect(nearest('www')).toEqual([]);
    expect(nearest('loroco con tocino', 'noPork')).not.toContain('Loca');
  });

  it('is never more than six', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => nearest(typed).length <= 6));
  });
});

describe('slips', () => {
  it('are counted as the definition counts them', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(short, short, fc.nat(3), (typed, whole, most) => {
        const truth = slowSlips(typed, whole);
        const counted = slips(typed, whole, most);
        expect(counted > most).toBe(truth > most);
        if (truth <= most) expect(counted).toBe(truth);
      }),
    );
  });

  it('are none exactly when the word begins with what was typed', () => {
    fc.assert(fc.property(word, word, (typed, whole) => (slips(typed, whole, 2) === 0) === whole.startsWith(typed)));
  });

  it('are at most one after one slip', () => {
    fc.assert(
      fc.property(word, spot, fc.nat(3), letter, (whole, where, kind, wrong) => {
        expect(slips(slip(whole, Math.floor(where * whole.length), kind, wrong), whole, 2)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
