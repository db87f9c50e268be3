import { describe, expect, it } from 'vitest';
import type { EditedMenu } from '../domain/edited-menu.ts';
import { exportMenu } from '../menu/export-menu.ts';
import { getMenuDraft } from '../menu/get-menu-draft.ts';
import { importMenu } from '../menu/import-menu.ts';
import type { MenuDraft } from '../menu/menu-draft.ts';
import { publishMenu } from '../menu/publish-menu.ts';
import { saveMenuDraft } from '../menu/save-menu-draft.ts';
import { getOrder } from '../orders/get-order.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { changeSettings } from './change-settings.ts';
import { getRestaurant } from './get-restaurant.ts';

const shop = await openTestShop();
const { call } = shop;
const manager = { as: 'manager' } as const;

const station = (id: string, es = id, en = es) => ({ id, name: { es, en } });
const name = (stations: unknown) => call(changeSettings, { body: { stations } }, manager);
const draft = async () => ((await call(getMenuDraft, {}, manager)).body as MenuDraft).document;

/** Publishes the menu with the item of that Spanish name made at another station. */
async function makeAt(nameEs: string, id: string | null): Promise<void> {
  const document: EditedMenu = structuredClone(await draft());
  for (const item of document.categories.flatMap(({ items }) => items)) if (item.name.es === nameEs) item.station = id;
  await call(saveMenuDraft, { body: document }, manager);
  expect((await call(publishMenu, {}, manager)).status).toBe(200);
}

describe('the kitchen’s stations', () => {
  it('are those of the real menu in a new shop, and what the manager names them', async () => {
    const ids = async () =>
      ((await call(getRestaurant)).body as { stations: { id: string }[] }).stations.map(({ id }) => id);
    expect(await ids()).toEqual(['comal', 'plancha', 'bebidas']);
    const stations = [station('comal', 'El comal grande', 'The big comal'), station('barra')];
    expect(await name(stations)).toMatchObject({ status: 200, body: { stations } });
    expect(await ids()).toEqual(['comal', 'barra']);
  });

  it('are at most eight, each with an id and a name of its own', async () => {
    const eight = Array.from({ length: 8 }, (_, index) => station(`s${index}`));
    expect((await name(eight)).status).toBe(200);
    for (const wrong of [[...eight, station('s8')], [station('comal'), station('comal')], [station('El comal')]]) {
      expect(await name(wrong)).toMatchObject({ status: 422 });
    }
  });

  it('stand on an order’s line as they were when it was ordered', async () => {
    const before = await shop.place({ lines: [shop.line('Revueltas'), shop.line('Horchata')] });
    expect(before.lines.map((line) => line.station)).toEqual(['comal', 'bebidas']);
    await makeAt('Horchata', null);
    await makeAt('Revueltas', 'plancha');
    const after = await shop.place({ lines: [shop.line('Revueltas'), shop.line('Horchata')] });
    expect(after.lines.map((line) => line.station)).toEqual(['plancha', undefined]);
    expect((await call(getOrder, { params: { id: before.id } }, manager)).body).toMatchObject({ lines: before.lines });
  });

  it('are a column of the menu’s table', async () => {
    await makeAt('Revueltas', 'comal');
    const { csv } = (await call(exportMenu, {}, manager)).body as { csv: string };
    const changed = csv.replaceAll(',comal,', ',plancha,');
    expect(changed).not.toBe(csv);
    expect(await call(importMenu, { body: { csv } }, manager)).toMatchObject({ body: { changes: { changed: [] } } });
    const answer = await call(importMenu, { body: { csv: changed } }, manager);
    const { changes } = answer.body as { changes: { changed: { fields: string[] }[] } };
    expect(new Set(changes.changed.flatMap(({ fields }) => fields))).toEqual(new Set(['station']));
  });
});
