import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { newDatabase, openTestServices } from '../functions/platform/testing/database.ts';
import menu from './menu.json' with { type: 'json' };
import { seed } from './seed.ts';

async function newShop() {
  const { services, close } = await openTestServices({}, await newDatabase());
  afterAll(close);
  return services;
}

type Shop = Awaited<ReturnType<typeof newShop>>;

/** Every row that the seed could have touched. */
const contents = ({ db }: Shop) =>
  Promise.all([
    db.restaurant.findMany(),
    db.table.findMany(),
    db.menuCategory.findMany(),
    db.menuItem.findMany(),
    db.optionGroup.findMany(),
    db.option.findMany(),
    db.menuItemOptionGroup.findMany(),
  ]);

describe('seeding', () => {
  it('fills an empty database with the restaurant, its ten tables and the whole menu in its order', async () => {
    const shop = await newShop();
    expect(await seed(shop)).toBe(true);
    const { db } = shop;
    expect(await db.restaurant.findMany()).toEqual([
      {
        id: 1,
        name: 'Pupusería',
        currency: 'USD',
        timeZone: 'America/El_Salvador',
        dayEndsAtHour: 4,
        quotedMinutes: 20,
        comalUnitsPerHour: 120,
        maxOrderUnits: 60,
        fullAfterMinutes: 90,
        maxUnseenOrders: 3,
        unseenAlarmSeconds: 90,
        unseenPauseMinutes: 5,
        forgetAfterDays: 90,
        slotMinutes: 15,
        unitsPerSlot: 30,
        paused: false,
        pausedUntil: null,
        pauseMessage: {},
        pausedByItself: false,
        lastOrderMinutes: 0,
        address: null,
        phone: null,
        whatsapp: null,
        mapUrl: null,
        logo: null,
        tableCodeRequired: false,
        firstOrderConfirmed: false,
        languages: ['es', 'en'],
        tipPercents: [0, 5, 10, 15],
        ticketTop: null,
        ticketBottom: null,
        stations: menu.stations,
        taxPercent: 13,
        maxDifferenceCents: 100,
        maxDiscountCents: 500,
        setUpAt: null,
        settingsVersion: 1,
        menuVersion: 1,
        hoursVersion: 1,
        lastSeq: 0,
        lastNumber: 0,
        numberDay: '',
      },
    ]);
    expect((await db.table.findMany()).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const tokens = (await db.table.findMany()).map(({ token }) => token);
    expect(new Set(tokens.filter((token) => /^[0-9a-f]{16}$/.test(token))).size).toBe(10);
    const categories = await db.menuCategory.findMany({
      orderBy: { position: 'asc' },
      include: { items: { orderBy: { position: 'asc' } } },
    });
    const loaded = categories.map(({ name, items }) => [
      name,
      items.map((item) => [item.name, item.description, item.priceCents, item.tags]),
    ]);
    expect(loaded).toEqual(
      menu.categories.map(({ key, name }) => [
        name,
        menu.items
          .filter((item) => item.category === key)
          .map((item) => [item.name, item.description ?? null, item.priceCents, item.tags]),
      ]),
    );
    expect([categories.length, await db.menuItem.count()]).toEqual([8, 78]);
  });

  it('opens always: no hours are set, and no exceptions', async () => {
    const shop = await newShop();
    await seed(shop);
    const { db } = shop;
    expect([await db.openingHours.count(), await db.openingException.count()]).toEqual([0, 0]);
  });

  it('knows that a pupusa takes the comal and nothing else does', async () => {
    const shop = await newShop();
    await seed(shop);
    const { db } = shop;
    const items = await db.menuItem.findMany({ include: { category: true } });
    const [pupusas] = await db.menuCategory.findMany({ orderBy: { position: 'asc' } });
    expect(pupusas?.name).toMatchObject({ es: 'Pupusas' });
    const units = (isPupusa: boolean) =>
      new Set(
        items.filter(({ category }) => (category.id === pupusas?.id) === isPupusa).map((item) => item.comalUnits),
      );
    expect([[...units(true)], [...units(false)]]).toEqual([[1], [0]]);
  });

  it('gives an item the option groups that the menu file names, in that order', async () => {
    const shop = await newShop();
    await seed(shop);
    const position = { position: 'asc' } as const;
    const rows = await shop.db.menuItem.findMany({
      include: {
        optionGroups: { orderBy: position, include: { group: { include: { options: { orderBy: position } } } } },
      },
    });
    for (const { name, categoryId, optionGroups } of rows) {
      const { name: category } = await shop.db.menuCategory.findUniqueOrThrow({ where: { id: categoryId } });
      const key = menu.categories.find((candidate) => isDeepStrictEqual(candidate.name, category))?.key;
      const inFile = menu.items.find((item) => isDeepStrictEqual(item.name, name) && item.category === key);
      const groups = (inFile?.optionGroups ?? []).map((name) => menu.optionGroups.find((group) => group.key === name));
      expect(optionGroups.map(({ group }) => [group.name, group.options.map((option) => option.name)])).toEqual(
        groups.map((group) => [group?.name, group?.options.map((option) => option.name)]),
      );
    }
    expect(rows.filter(({ optionGroups }) => optionGroups.length > 0).length).toBeGreaterThanOrEqual(26);
  });

  it('touches nothing the second time', async () => {
    const shop = await newShop();
    await seed(shop);
    const before = await contents(shop);
    expect(await seed(shop)).toBe(false);
    expect(await contents(shop)).toEqual(before);
  });

  it('touches nothing of a menu that the shop has made its own', async () => {
    const shop = await newShop();
    await seed(shop);
    await shop.write(async (tx) => {
      await tx.menuItem.deleteMany({ where: { position: { gt: 0 } } });
      await tx.table.deleteMany({ where: { number: { gt: 4 } } });
      await tx.restaurant.update({ where: { id: 1 }, data: { name: 'La Ceiba', menuVersion: 9 } });
    });
    const before = await contents(shop);
    expect(await seed(shop)).toBe(false);
    expect(await contents(shop)).toEqual(before);
  });

  it('does not bring back a menu that the shop has deleted as a whole', async () => {
    const shop = await newShop();
    await seed(shop);
    await shop.write(async (tx) => {
      await tx.menuItem.deleteMany();
      await tx.menuCategory.deleteMany();
    });
    const before = await contents(shop);
    expect(await seed(shop)).toBe(false);
    expect(await contents(shop)).toEqual(before);
  });
});
