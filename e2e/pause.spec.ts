import { openBoard } from './kitchen.ts';
import { OwnShop } from './own-shop.ts';
import { expect, expectNoAxeViolations, test } from './support.ts';

const notice = 'Por el momento no estamos tomando pedidos';

test('the owner pauses orders from the board; an open menu says so, and the pause ends by itself', async ({
  page: board,
  openDevice,
}) => {
  await using shop = await OwnShop.open();
  const guest = await openDevice();
  await guest.clock.install();
  await guest.goto(shop.origin);
  await expect(guest.getByRole('button', { name: /^Frijol/ })).toBeVisible();
  // The page has started everything once it has stored the menu for days without a network.
  await expect.poll(() => guest.evaluate(() => localStorage.getItem('pupuseria.last-shop'))).not.toBeNull();

  await openBoard(board, shop.origin);
  await board.getByRole('button', { name: 'Pausar pedidos' }).click();
  await expectNoAxeViolations(board);
  await board.getByRole('button', { name: '15 minutos' }).click();
  const open = board.getByRole('button', { name: /En pausa hasta .* Abrir de nuevo/ });
  await expect(open).toBeVisible();
  await expectNoAxeViolations(board);

  await guest.clock.runFor('00:25');
  await expect(guest.getByText(notice)).toBeVisible();
  await expect(guest.getByText(/^Volvemos a tomar pedidos a las? /)).toBeVisible();
  await expectNoAxeViolations(guest);

  await shop.pass(15 * 60_000);
  await guest.clock.runFor('00:25');
  await expect(guest.getByText(notice)).toBeHidden();

  // One tap opens before the time is over.
  await board.reload();
  await board.getByRole('button', { name: 'Pausar pedidos' }).click();
  await board.getByRole('button', { name: 'Hasta que alguien abra' }).click();
  await guest.clock.runFor('00:25');
  await expect(guest.getByText(notice)).toBeVisible();
  await board.getByRole('button', { name: /Abrir de nuevo/ }).click();
  await guest.clock.runFor('00:25');
  await expect(guest.getByText(notice)).toBeHidden();
});
