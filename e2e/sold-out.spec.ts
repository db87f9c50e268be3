import { add, goToCheckout, sendButton } from './guest.ts';
import { OwnShop } from './own-shop.ts';
import { openAsOwner } from './owner.ts';
import { expect, expectNoAxeViolations, test } from './support.ts';

test('the kitchen runs out of loroco: no phone offers it, a cart that holds it is asked, and then there is some again', async ({
  page,
  openDevice,
  expectTrouble,
}) => {
  // The shop closes a little before its pages do.
  expectTrouble(/ERR_/);
  await using shop = await OwnShop.open();
  const guest = await openDevice();
  await guest.goto(shop.origin);
  await add(guest, 'Loroco');
  await goToCheckout(guest);
  await guest.getByLabel('Tu nombre').fill('Ana');

  const watcher = await openDevice();
  await watcher.goto(shop.origin);
  const dish = watcher.getByRole('button', { name: /^Loroco/ });
  await expect(dish).toBeEnabled();
  // The page has started everything once it has stored the menu for days without a network.
  await expect.poll(() => watcher.evaluate(`localStorage.getItem('pupuseria.last-shop')`)).not.toBeNull();
  /** Somebody who has put the phone away looks at it again. */
  const lookAgain = () => watcher.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);

  await page.setViewportSize({ width: 1024, height: 768 });
  await openAsOwner(page, `${shop.origin}/cocina`);
  await page.getByRole('button', { name: 'Se acabó…' }).click();
  const sheet = page.getByRole('dialog', { name: '¿Qué se acabó?' });
  await sheet.getByLabel('Buscar').fill('loroco');
  await expectNoAxeViolations(page);
  await sheet.getByRole('button', { name: 'Loroco' }).first().click();
  await expect(sheet.getByRole('button', { name: 'Ya hay: Loroco' })).toBeVisible();
  await expectNoAxeViolations(page);

  await lookAgain();
  await expect(dish).toBeDisabled();
  expectTrouble(/409/);
  await sendButton(guest).click();
  await expect(guest.getByText(/Loroco/).first()).toBeVisible();
  await expect(guest.getByRole('button', { name: 'Quitar lo que ya no hay' })).toBeVisible();

  await sheet.getByRole('button', { name: 'Ya hay: Loroco' }).click();
  await expect(sheet.getByRole('button', { name: 'Ya hay: Loroco' })).toBeHidden();
  await lookAgain();
  await expect(dish).toBeEnabled();

  // A little loroco is left: the last portion is the last dish with it.
  await sheet.getByText('Todavía quedan algunas').click();
  await sheet.getByLabel('¿Para cuántas porciones queda?').fill('1');
  await sheet.getByRole('button', { name: 'Loroco' }).first().click();
  await expect(sheet.getByText('Loroco: 1')).toBeVisible();
  await expectNoAxeViolations(page);
  await lookAgain();
  await expect(watcher.getByRole('button', { name: /^Loroco/ })).toContainText('1');
  await sendButton(guest).click();
  await expect(guest.getByRole('heading', { level: 1 })).toContainText('número');
  await lookAgain();
  await expect(dish).toBeDisabled();
});
