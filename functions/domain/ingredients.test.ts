import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import menu from '../../prisma/menu.json' with { type: 'json' };
import { containedIn, tagsOf } from './ingredients.ts';

const recipes = menu.items.flatMap(({ ingredients = [] }) => (ingredients.length > 0 ? [ingredients] : []));
const keys = [...new Set(recipes.flat())];
const recipe = fc.subarray([...keys, 'quinoa', 'constructor'], { minLength: 1 });

describe('the tags of a recipe', () => {
  it('have milk in them wherever there is cheese, and pork wherever there is any', () => {
    expect(tagsOf({ tags: ['popular'], ingredients: ['pork', 'beans', 'cheese'] })).toEqual([
      'popular',
      'pork',
      'milk',
    ]);
    expect(tagsOf({ tags: [], ingredients: ['cheese', 'loroco'] })).toEqual(['vegetarian', 'milk']);
  });

  it('correct a dish that is called vegetarian by mistake', () => {
    expect(tagsOf({ tags: ['vegetarian'], ingredients: ['cheese', 'ham'] })).toEqual(['milk', 'pork']);
  });

  it('are what the shop says where no recipe is known', () => {
    expect(tagsOf({ tags: ['vegetarian', 'alcohol'], ingredients: [] })).toEqual(['vegetarian', 'alcohol']);
  });

  it('never become fewer with another ingredient, but that the dish may stop being vegetarian', () => {
    fc.assert(
      fc.property(recipe, fc.constantFrom(...keys), (ingredients, another) => {
        const more = tagsOf({ tags: ['popular'], ingredients: [...ingredients, another] });
        const lost = tagsOf({ tags: ['popular'], ingredients }).filter((tag) => !more.includes(tag));
        expect(lost.filter((tag) => tag !== 'vegetarian')).toEqual([]);
      }),
    );
  });

  it('do not call a dish vegetarian that has something unknown in it', () => {
    expect(tagsOf({ tags: [], ingredients: ['cheese', 'quinoa'] })).toEqual(['milk']);
    expect(containedIn(['constructor'])).toEqual([]);
  });
});

describe('the real menu', () => {
  it('knows the recipe of every pupusa', () => {
    const unknown = menu.items.filter(
      ({ category, ingredients }) => category === 'pupusas' && ingredients === undefined,
    );
    expect(unknown.map(({ name }) => name.es)).toEqual([]);
  });

  it('calls milk what has cheese in it, also what is added', () => {
    const added = menu.optionGroups
      .flatMap(({ options }) => options)
      .flatMap((option) => ('ingredients' in option ? containedIn(option.ingredients as string[]) : []));
    expect(added).toEqual(['milk']);
  });
});
