import { add, goToCheckout, sendButton } from './guest.ts';
import { OwnShop } from './own-shop.ts';
import { openAsOwner } from './owner.ts';
import { expect, expectNoAxeViolations, test } from './support.ts';

test('the kitchen runs out of loroco: every open phone shows it at once and its cart asks, and then there is some again', async ({
  page,
  openDevice,
}) => {
  await using shop = await OwnShop.open();
  const phones = [await openDevice(), await openDevice()];
  for (const phone of phones) {
    await phone.setViewportSize({ width: 360, height: 740 });
    // What it shows changes once it follows the shop; who comes before then sees it with the page’s next question.
    const follows = phone.waitForResponse((response) => response.url().endsWith('/shop/events'));
    await phone.goto(shop.origin);
    await add(phone, 'Loroco');
    await follows;
  }
  const dish = (phone: (typeof phones)[number]) => phone.getByRole('listitem').getByRole('button', { name: /^Loroco/ });

  await page.setViewportSize({ width: 1024, height: 768 });
  await openAsOwner(page, `${shop.origin}/cocina`);
  await page.getByRole('button', { name: 'Se acabó…' }).click();
  const sheet = page.getByRole('dialog', { name: '¿Qué se acabó?' });
  await sheet.getByLabel('Buscar').fill('loroco');
  await expectNoAxeViolations(page);
  await sheet.getByRole('button', { name: 'Loroco' }).first().click();
  for (const phone of phones) await expect(dish(phone)).toBeDisabled();
  await expect(sheet.getByRole('button', { name: 'Ya hay: Loroco' })).toBeVisible();
  await expectNoAxeViolations(page);
  for (const phone of phones) {
    await phone.getByRole('button', { name: /Ver tu pedido/ }).click();
    await expect(phone.getByRole('button', { name: 'Quitar lo que ya no hay' })).toBeVisible();
  }

  await sheet.getByRole('button', { name: 'Ya hay: Loroco' }).click();
  await expect(sheet.getByRole('button', { name: 'Ya hay: Loroco' })).toBeHidden();
  for (const phone of phones) {
    await expect(phone.getByRole('button', { name: 'Quitar lo que ya no hay' })).toBeHidden();
    await phone.keyboard.press('Escape');
    await expect(dish(phone)).toBeEnabled();
  }

  // A little loroco is left: the last portion is the last dish with it.
  await sheet.getByText('Todavía quedan algunas').click();
  await sheet.getByLabel('¿Para cuántas porciones queda?').fill('1');
  await sheet.getByRole('button', { name: 'Loroco' }).first().click();
  await expect(sheet.getByText('Loroco: 1')).toBeVisible();
  await expectNoAxeViolations(page);
  const [guest, watcher] = phones;
  if (guest === undefined || watcher === undefined) throw new Error('There are two phones');
  await expect(dish(watcher)).toContainText('1');
  await goToCheckout(guest);
  await guest.getByLabel('Tu nombre').fill('Ana');
  await sendButton(guest).click();
  await expect(guest.getByRole('heading', { level: 1 })).toContainText('número');
  await expect(dish(watcher)).toBeDisabled();
});
