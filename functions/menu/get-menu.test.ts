import { describe, expect, it } from 'vitest';
import menuFile from '../../prisma/menu.json' with { type: 'json' };
import type { Menu } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { getMenu } from './get-menu.ts';

const shop = await openTestShop();
const { call, item, services, setAvailable } = shop;

const get = (ifNoneMatch?: string) => call(getMenu, { headers: { 'if-none-match': ifNoneMatch } });
const currentTag = async () => (await get()).headers.etag ?? '';
const currentMenu = async () => (await get()).body as Menu;
/** What every change of the menu does: the change and the next version, together. */
const change = (nameEs: string, data: { priceCents?: number }) =>
  services.write(async (tx) => {
    await tx.menuItem.update({ where: { id: item(nameEs).id }, data });
    await tx.restaurant.update({ where: { id: 1 }, data: { menuVersion: { increment: 1 } } });
  });

describe('GET /menu', () => {
  it('is the shop’s whole menu: 78 items in 8 categories, in its order, in both languages, at its prices', async () => {
    const { categories } = await currentMenu();
    expect([categories.length, categories.flatMap(({ items }) => items).length]).toEqual([8, 78]);
    const shown = categories.map(({ name, items }) => [name, items.map((entry) => [entry.name, entry.priceCents])]);
    expect(shown).toEqual(
      menuFile.categories.map(({ key, name }) => [
        name,
        menuFile.items.filter(({ category }) => category === key).map((entry) => [entry.name, entry.priceCents]),
      ]),
    );
  });

  it('offers a pupusa in corn or rice, in three sizes, with what each adds or takes off', async () => {
    const frijol = item('Frijol');
    const groups = frijol.optionGroups.map(({ name, min, max, options }) => ({
      name: name.es,
      min,
      max,
      options: options.map((option) => [option.name.es, option.priceCents, option.default]),
    }));
    expect(groups.slice(0, 2)).toEqual([
      {
        name: 'Masa',
        min: 1,
        max: 1,
        options: [
          ['Maíz', 0, true],
          ['Arroz', 0, false],
        ],
      },
      {
        name: 'Tamaño',
        min: 1,
        max: 1,
        options: [
          ['Pequeña', -25, false],
          ['Normal', 0, true],
          ['Grande', 50, false],
        ],
      },
    ]);
    expect(item('Horchata').optionGroups).toEqual([]);
  });

  it('says what an option decides and what an item is, whatever they are called', () => {
    expect(item('Frijol')).toMatchObject({ kind: 'pupusa', ingredients: ['beans'] });
    expect(item('Frijol').optionGroups.map(({ role }) => role)).toEqual(['dough', 'size', 'extra']);
    expect(item('Horchata')).toMatchObject({ kind: 'drink', ingredients: [] });
  });

  it('tells of milk wherever there is cheese, in an item or in what can be added to it', () => {
    expect(item('Loroco').tags).toEqual(['popular', 'vegetarian', 'milk']);
    expect(item('Frijol').tags).not.toContain('milk');
    expect(item('Frijol').optionGroups.flatMap(({ options }) => options.flatMap(({ tags }) => tags))).toEqual(['milk']);
  });

  it('can be ordered as it is: the default options of every item keep to its groups', async () => {
    const broken = (await currentMenu()).categories
      .flatMap(({ items }) => items)
      .filter(({ optionGroups }) =>
        optionGroups.some(({ min, max, options }) => {
          const chosen = options.filter((option) => option.default).length;
          return chosen < min || chosen > max;
        }),
      );
    expect(broken).toEqual([]);
  });

  it('has a strong ETag that stays the same as long as the menu does', async () => {
    const tag = await currentTag();
    expect(tag).toMatch(/^"[\w-]{22}"$/);
    expect(await currentTag()).toBe(tag);
  });
});

describe('a change of the menu', () => {
  const horchata = async () => {
    const { categories } = await currentMenu();
    return categories.flatMap(({ items }) => items).find(({ name }) => name.es === 'Horchata');
  };

  it('is shown to the very next guest, under a new ETag', async () => {
    const before = await currentTag();
    await change('Horchata', { priceCents: 175 });
    expect(await get(before)).toMatchObject({ status: 200 });
    expect(await horchata()).toMatchObject({ priceCents: 175, available: true });
    expect(await currentTag()).not.toBe(before);
  });

  it('shows what is sold out', async () => {
    await setAvailable('Horchata', false);
    expect(await horchata()).toMatchObject({ available: false });
    await setAvailable('Horchata', true);
    expect(await horchata()).toMatchObject({ available: true });
  });

  it('that is taken back has the ETag of before: a copy cached before the change is valid again', async () => {
    await change('Horchata', { priceCents: 150 });
    const before = await currentTag();
    await change('Horchata', { priceCents: 151 });
    expect(await currentTag()).not.toBe(before);
    await change('Horchata', { priceCents: 150 });
    expect(await currentTag()).toBe(before);
  });

  it('that failed is never shown', async () => {
    const before = await currentTag();
    await services
      .write(async (tx) => {
        await tx.menuItem.update({ where: { id: item('Horchata').id }, data: { priceCents: 999 } });
        await tx.restaurant.update({ where: { id: 1 }, data: { menuVersion: { increment: 1 } } });
        throw new Error('on purpose');
      })
      .catch(() => undefined);
    expect(await currentTag()).toBe(before);
    expect(await horchata()).toMatchObject({ priceCents: 150 });
  });
});
