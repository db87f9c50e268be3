import { expect, it } from 'vitest';
import { discardMenuDraft } from '../menu/discard-menu-draft.ts';
import { getMenu } from '../menu/get-menu.ts';
import { getMenuDraft } from '../menu/get-menu-draft.ts';
import type { MenuDraft } from '../menu/menu-draft.ts';
import { publishMenu } from '../menu/publish-menu.ts';
import { restoreMenuVersion } from '../menu/restore-menu-version.ts';
import { saveMenuDraft } from '../menu/save-menu-draft.ts';
import type { Menu } from '../platform/schemas.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { forgetPhotos } from './forget-photos.ts';
import { stripes, uploads } from './testing/photos.ts';

const shop = await openTestShop();
const { call, services } = shop;
const { idOf } = uploads(shop);
const asManager = { as: 'manager' as const };

it('shows guests a photo once its menu is published, restores it with its version, and forgets what nothing names', async () => {
  const photo = await stripes(400, 400).webp().toBuffer();
  const [id, unused] = [await idOf(photo), await idOf(photo, 0.1)];
  const publishWith = async (photoId: string | null) => {
    const { document } = (await call(getMenuDraft, {}, asManager)).body as MenuDraft;
    const item = document.categories[0]?.items[0];
    if (item !== undefined) item.photo = photoId;
    await call(saveMenuDraft, { body: document }, asManager);
    await call(publishMenu, {}, asManager);
  };
  const shown = async () => ((await call(getMenu)).body as Menu).categories[0]?.items[0]?.photo;
  const sweep = (hours: number) =>
    services.whenIdle((tx) => forgetPhotos(tx, new Date(services.clock().getTime() + hours * 60 * 60_000)));
  const isKept = async (one: string) => (await services.db.photo.findUnique({ where: { id: one } })) !== null;

  expect(await shown()).toBeNull();
  await publishWith(id);
  expect(await shown()).toBe(id);
  await publishWith(null);
  expect(await shown()).toBeNull();
  await sweep(23);
  expect(await isKept(unused)).toBe(true);
  // The menu before names the one, and can be restored.
  while ((await sweep(25)) > 0);
  expect([await isKept(id), await isKept(unused)]).toEqual([true, false]);
  await call(restoreMenuVersion, { params: { seq: '2' } }, asManager);
  await call(publishMenu, {}, asManager);
  expect(await shown()).toBe(id);

  // A menu from another shop's file names a photo that is not here: guests get the drawing.
  await publishWith('f'.repeat(32));
  expect(await shown()).toBeNull();
  await call(discardMenuDraft, {}, asManager);
});

it('is the same photo when it is sent again, also twice at once', async () => {
  const photo = await stripes(200, 260).png().toBuffer();
  const ids = await Promise.all([idOf(photo), idOf(photo)]);
  expect([...new Set([...ids, await idOf(photo)])]).toHaveLength(1);
  expect(await services.db.photoFile.count({ where: { photoId: ids[0] ?? '' } })).toBe(6);
  const uploads = await services.db.staffEvent.findMany({ where: { action: 'photo-uploaded', about: ids[0] ?? '' } });
  expect(uploads).toHaveLength(1);
});
