import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditedMenu } from '../domain/edited-menu.ts';
import { isSame } from '../domain/menu-changes.ts';
import { getOrder } from '../orders/get-order.ts';
import { placeOrder } from '../orders/place-order.ts';
import type { Menu } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { discardMenuDraft } from './discard-menu-draft.ts';
import { getMenu } from './get-menu.ts';
import { getMenuDraft } from './get-menu-draft.ts';
import { listItemPrices } from './list-item-prices.ts';
import { listMenuVersions } from './list-menu-versions.ts';
import type { MenuDraft } from './menu-draft.ts';
import { previewMenuDraft } from './preview-menu-draft.ts';
import { publishMenu } from './publish-menu.ts';
import { restoreMenuVersion } from './restore-menu-version.ts';
import { saveMenuDraft } from './save-menu-draft.ts';
import { setAvailability } from './set-availability.ts';
import { anyMenu } from './testing/menus.ts';

const asManager = { as: 'manager' as const };

/** A shop with its seeded menu, and what its owner does. */
async function openEditor() {
  const shop = await openTestShop();
  const { call } = shop;
  const draft = async () => (await call(getMenuDraft, {}, asManager)).body as MenuDraft;
  const save = (document: EditedMenu, version?: number) =>
    call(
      saveMenuDraft,
      { body: document, ...(version === undefined ? {} : { headers: { 'if-match': `"${version}"` } }) },
      asManager,
    );
  const publish = (version?: number) =>
    call(publishMenu, version === undefined ? {} : { headers: { 'if-match': `"${version}"` } }, asManager);
  const guests = async () => (await call(getMenu)).body as Menu;
  /** The draft with `change` made to the item of that Spanish name. */
  const edited = async (nameEs: string, change: (item: EditedMenu['categories'][number]['items'][number]) => void) => {
    const { document } = structuredClone(await draft());
    const item = document.categories.flatMap(({ items }) => items).find(({ name }) => name.es === nameEs);
    if (item === undefined) throw new Error(`the menu has no ${nameEs}`);
    change(item);
    return document;
  };
  const onMenu = async (nameEs: string) =>
    (await guests()).categories.flatMap(({ items }) => items).find(({ name }) => name.es === nameEs);
  return { ...shop, draft, save, publish, guests, edited, onMenu };
}

const shop = await openEditor();

describe('editing the menu', () => {
  it('begins with what guests see, and shows them nothing before it is published', async () => {
    const before = await shop.draft();
    expect(before).toMatchObject({ version: 1, basedOn: 0, changedBy: null, changedAt: null });
    expect(before.document.categories.flatMap(({ items }) => items)).toHaveLength(78);
    const dearer = await shop.edited('Horchata', (item) => {
      item.priceCents = 175;
    });
    const saved = await shop.save(dearer, 1);
    expect(saved).toMatchObject({
      status: 200,
      body: { version: 2, changedBy: { name: 'owner' }, changedAt: '2026-11-21T18:00:00.000Z' },
    });
    expect((saved.body as MenuDraft).changes).toMatchObject({
      prices: [{ part: 'item', name: { es: 'Horchata' }, fromCents: 150, toCents: 175 }],
      added: [],
      removed: [],
      changed: [],
      reordered: false,
    });
    expect(await shop.onMenu('Horchata')).toMatchObject({ priceCents: 150 });
    expect(await shop.draft()).toEqual(saved.body);

    expect(await shop.publish(2)).toMatchObject({
      status: 200,
      body: { seq: 2, publishedBy: { name: 'owner' }, changes: { prices: [{ fromCents: 150, toCents: 175 }] } },
    });
    expect(await shop.onMenu('Horchata')).toMatchObject({ priceCents: 175 });
    expect(await shop.draft()).toMatchObject({ version: 3, basedOn: 2, changedBy: null });
  });

  it('refuses what was decided on an older draft, and loses neither', async () => {
    const { version } = await shop.draft();
    const mine = await shop.edited('Ayote', (item) => {
      item.priceCents = 130;
    });
    expect(await shop.save(mine, version)).toMatchObject({ status: 200 });
    expect(await shop.save(mine, version)).toMatchObject({
      status: 412,
      body: { code: 'stale-version', version: version + 1 },
    });
    expect(await shop.publish(version)).toMatchObject({ status: 412 });
    // The number of a draft never comes again: what was decided before it was discarded is refused after it.
    expect(await shop.call(discardMenuDraft, { headers: { 'if-match': `${version + 1}` } }, asManager)).toMatchObject({
      status: 200,
      body: { version: version + 2, changedBy: null },
    });
    expect(await shop.save(mine, version + 1)).toMatchObject({ status: 412 });
    expect(await shop.publish()).toMatchObject({ status: 409, body: { code: 'nothing-to-publish' } });
  });

  it('keeps how many are left, and the orders as they were placed', async () => {
    await shop.call(setAvailability, { params: { id: shop.item('Loroco').id }, body: { portionsLeft: 3 } }, asManager);
    const placed = await shop.place({ lines: [shop.line('Ayote', 2)] });
    const renamed = await shop.edited('Loroco', (item) => {
      item.name = { es: 'Loroco con queso', en: 'Loroco and cheese' };
    });
    const withoutAyote = {
      ...renamed,
      categories: renamed.categories.map((category) => ({
        ...category,
        items: category.items.filter(({ name }) => name.es !== 'Ayote'),
      })),
    };
    await shop.save(withoutAyote);
    expect(await shop.publish()).toMatchObject({
      body: {
        changes: {
          removed: [{ part: 'item', name: { es: 'Ayote' } }],
          changed: [{ part: 'item', name: { es: 'Loroco con queso' }, fields: ['name'] }],
          prices: [],
          reordered: false,
        },
      },
    });
    expect(await shop.onMenu('Loroco con queso')).toMatchObject({ portionsLeft: 3, available: true });
    expect(await shop.onMenu('Ayote')).toBeUndefined();
    const read = await shop.call(getOrder, { params: { id: placed.id }, headers: shop.proofOf(placed) });
    expect(read).toMatchObject({ body: { lines: [{ name: { es: 'Ayote' }, totalCents: placed.totalCents }] } });
    const again = { channel: 'pickup', customer: { name: 'Ana' }, lines: [shop.line('Ayote', 1)] };
    expect(
      await shop.call(placeOrder, { headers: { 'idempotency-key': 'gone-from-menu' }, body: again }),
    ).toMatchObject({ status: 422 });
  });

  it('keeps a hidden item for later: guests do not see it, and cannot order it', async () => {
    const hidden = await shop.edited('Horchata', (item) => {
      item.hidden = true;
    });
    await shop.save(hidden);
    await shop.publish();
    expect(await shop.onMenu('Horchata')).toBeUndefined();
    const order = { channel: 'pickup', customer: { name: 'Ana' }, lines: [shop.line('Horchata', 1)] };
    expect(await shop.call(placeOrder, { headers: { 'idempotency-key': 'hidden-item' }, body: order })).toMatchObject({
      status: 422,
    });
    const { id } = shop.item('Horchata');
    expect(await shop.call(setAvailability, { params: { id }, body: { available: true } }, asManager)).toMatchObject({
      status: 404,
    });
    await shop.save(
      await shop.edited('Horchata', (item) => {
        item.hidden = false;
      }),
    );
    await shop.publish();
    expect(await shop.onMenu('Horchata')).toMatchObject({ priceCents: 175 });
  });

  it('asks the guest whose page shows the old price', async () => {
    const lines = [shop.line('Horchata', 2)];
    const dearer = await shop.edited('Horchata', (item) => {
      item.priceCents = 200;
    });
    await shop.save(dearer);
    await shop.publish();
    const body = { channel: 'pickup', customer: { name: 'Ana' }, lines, expectedTotalCents: 350 };
    expect(await shop.call(placeOrder, { headers: { 'idempotency-key': 'old-price' }, body })).toMatchObject({
      status: 409,
      body: { code: 'price-changed', totalCents: 400 },
    });
  });

  it('asks a guest whose cart was filled before a choice became required, and names the line', async () => {
    const lines = [shop.line('Ayote', 1), { ...shop.line('Revueltas', 1), optionIds: [] as string[] }];
    const before = (await shop.draft()).document;
    const set = async (min: number) => {
      const menu = structuredClone(before);
      for (const group of menu.optionGroups) group.min = min;
      expect(await shop.save(menu)).toMatchObject({ status: 200 });
      await shop.publish();
    };
    const order = (key: string) =>
      shop.call(placeOrder, {
        headers: { 'idempotency-key': key },
        body: { channel: 'pickup', customer: { name: 'Ana' }, lines: lines.slice(1) },
      });
    await set(0);
    expect(await order('nothing-to-choose')).toMatchObject({ status: 201 });
    await set(1);
    expect(await order('must-choose')).toMatchObject({
      status: 422,
      body: {
        code: 'validation-failed',
        errors: expect.arrayContaining([
          { path: 'lines.0.optionIds', message: expect.stringMatching(/^must choose at least 1/) },
        ]),
      },
    });
    await shop.save(before);
    await shop.publish();
  });

  it('leaves all of the old menu when publishing is cut off in its middle, and the draft for another try', async () => {
    const dearer = await shop.edited('Frijol', (item) => {
      item.priceCents += 5;
    });
    await shop.save(dearer);
    const [before, draft] = [await shop.guests(), await shop.draft()];
    const cutOff: typeof shop.services.writeTogether = (kind, input) =>
      shop.services.writeTogether(
        {
          ...kind,
          async run(tx, inputs) {
            await kind.run(tx, inputs);
            throw new Error('the process ends before COMMIT');
          },
        },
        input,
      );
    const answer = await shop
      .call(publishMenu, {}, { ...asManager, writeTogether: cutOff })
      .catch((error: Error) => error.message);
    expect(answer).toMatch(/before COMMIT/);
    expect(await shop.guests()).toEqual(before);
    expect(await shop.draft()).toEqual(draft);
    expect(await shop.publish(draft.version)).toMatchObject({ status: 200 });
    expect(await shop.guests()).not.toEqual(before);
  });

  it('says at its place what is wrong', async () => {
    const { document } = await shop.draft();
    const wrong = async (change: (menu: EditedMenu) => void): Promise<string[]> => {
      const menu = structuredClone(document);
      change(menu);
      const { status, body } = await shop.save(menu);
      expect(status).toBe(422);
      return (body as { errors: { path: string }[] }).errors.map(({ path }) => path);
    };
    const first = ({ categories }: EditedMenu) => categories[0]?.items[0] ?? expect.unreachable();
    const size = ({ optionGroups }: EditedMenu) => optionGroups[1] ?? expect.unreachable();
    const price = 'categories.0.items.0.priceCents';
    // A million dollars is no price of a dish; ten thousand is, and so is nothing.
    for (const priceCents of [-1, 0.5, 1_000_001, 100_000_000]) {
      expect(await wrong((menu) => Object.assign(first(menu), { priceCents }))).toContain(price);
    }
    const plain = structuredClone(document);
    for (const priceCents of [0, 1_000_000]) {
      Object.assign(first(plain), { priceCents, optionGroupIds: [] });
      expect(await shop.save(plain)).toMatchObject({ status: 200 });
    }
    await shop.save(document);
    // The small one takes off 25 cents.
    expect(await wrong((menu) => Object.assign(first(menu), { priceCents: 0 }))).toEqual([price]);
    expect(await wrong((menu) => Object.assign(first(menu), { name: { es: ' ', en: 'Beans' } }))).toEqual([
      'categories.0.items.0.name.es',
    ]);
    expect(await wrong((menu) => Object.assign(first(menu), { optionGroupIds: [first(menu).id] }))).toEqual([
      'categories.0.items.0.optionGroupIds.0',
    ]);
    expect(await wrong((menu) => Object.assign(size(menu), { min: 2 }))).toEqual(['optionGroups.1.min']);
    expect(await wrong((menu) => Object.assign(size(menu), { max: 4 }))).toEqual(['optionGroups.1.max']);
    expect(
      await wrong((menu) => {
        for (const option of size(menu).options) option.default = true;
      }),
    ).toEqual(['optionGroups.1.options']);
    expect(
      await wrong((menu) => menu.categories.push({ ...structuredClone(menu.categories[7] ?? expect.unreachable()) })),
    ).toContain('categories.8.id');
  });

  it('is for managers alone', async () => {
    for (const fn of [getMenuDraft, discardMenuDraft, publishMenu, listMenuVersions]) {
      expect(await shop.call(fn)).toMatchObject({ status: 401 });
      expect(await shop.call(fn, {}, { as: 'kitchen' })).toMatchObject({ status: 403 });
    }
  });
});

describe('the versions of the menu', () => {
  it('are the last ten; any of them can be the draft again, also the one of before the first publishing', async () => {
    const { draft, save, publish, edited, onMenu, call } = await openEditor();
    const original = (await draft()).document;
    const restore = (seq: number) => call(restoreMenuVersion, { params: { seq: String(seq) } }, asManager);
    const priced = async (priceCents: number) => {
      await save(
        await edited('Horchata', (item) => {
          item.priceCents = priceCents;
        }),
      );
      await publish();
    };
    await priced(160);
    expect(await restore(1)).toMatchObject({ status: 200, body: { changes: { prices: [{ toCents: 150 }] } } });
    expect(isSame((await draft()).document, original)).toBe(true);
    expect(await onMenu('Horchata')).toMatchObject({ priceCents: 160 });
    await publish();
    expect(await onMenu('Horchata')).toMatchObject({ priceCents: 150 });

    for (let cents = 161; cents <= 169; cents += 1) await priced(cents);
    const { versions } = (await call(listMenuVersions, {}, asManager)).body as {
      versions: { seq: number; changes: { prices: object[] } }[];
    };
    expect(versions.map(({ seq }) => seq)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
    expect(versions[0]).toMatchObject({ changes: { prices: [{ fromCents: 168, toCents: 169 }] } });
    // What was published of a price is known for longer than the menus are kept.
    const prices = async (nameEs: string) =>
      (await call(listItemPrices, { params: { id: shop.item(nameEs).id } }, asManager)).body as {
        prices: { fromCents: number; toCents: number; by: object }[];
      };
    expect((await prices('Horchata')).prices.map(({ fromCents, toCents }) => [fromCents, toCents])).toEqual([
      ...[168, 167, 166, 165, 164, 163, 162, 161].map((cents) => [cents, cents + 1]),
      [150, 161],
      [160, 150],
    ]);
    expect((await prices('Horchata')).prices[0]?.by).toMatchObject({ name: 'owner' });
    expect(await prices('Ayote')).toEqual({ prices: [] });
    expect(await restore(3)).toMatchObject({ status: 200 });
    for (const gone of [1, 2, 13]) {
      expect(await restore(gone)).toMatchObject({ status: 404, body: { code: 'menu-version-not-found' } });
    }
  });
});

describe('publishing', () => {
  it('makes exactly the draft of it, as the preview shows it, whatever menu was there before', async () => {
    const { draft, save, publish, guests, call } = await openEditor();
    await fc.assert(
      fc.asyncProperty(anyMenu, async (menu) => {
        expect(await save(menu)).toMatchObject({ status: 200 });
        const { body: previewed } = await call(previewMenuDraft, {}, asManager);
        const isSameAsBefore = (await publish()).status === 409;
        expect(await guests()).toEqual(previewed);
        const { document, changedBy } = await draft();
        expect(document).toEqual(menu);
        if (!isSameAsBefore) expect(changedBy).toBeNull();
      }),
      { numRuns: 40 },
    );
  });
});
