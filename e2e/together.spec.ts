/** Friends order together, each on a phone of their own. */
import type { Page } from '@playwright/test';
import { join, part, phone, start, toGroup, toMenu } from './group.ts';
import { add, tabTo } from './guest.ts';
import { openBoard, ticket } from './kitchen.ts';
import { look, looks } from './looks.ts';
import { readQrCode } from './qr.ts';
import { expect, problem, test, unique } from './support.ts';

test('three friends order together, one of them through a tunnel, and the kitchen gets one ticket by guest', async ({
  page: ana,
  openDevice,
  expectTrouble,
}) => {
  // The phone in the tunnel, whose requests fail.
  expectTrouble(/ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED/);
  const [anaName, betoName, carlaName] = [unique('Ana'), unique('Beto'), unique('Carla')];
  const [beto, carla, kitchen] = [await openDevice(), await openDevice(), await openDevice()];
  await openBoard(kitchen);

  const link = await start(ana, anaName);
  // One is sent the link, the other scans the code.
  const scanned = await readQrCode(ana.getByRole('img', { name: 'Código QR' }));
  await join(beto, link, betoName);
  await join(carla, scanned, carlaName);
  for (const page of [ana, beto, carla]) await toMenu(page);

  // All at once, and again and again.
  await Promise.all([add(ana, 'Revueltas'), add(beto, 'Loroco', { quantity: 2 }), add(carla, 'Queso')]);
  await beto.context().setOffline(true);
  await Promise.all([add(ana, 'Horchata'), add(beto, 'Frijol', { options: ['Arroz'] }), add(carla, 'Revueltas')]);
  await expect(beto.getByText('Lo que cambiaste todavía no les llega a los demás')).toBeVisible();
  await toGroup(ana);
  await expect(part(ana, carlaName)).toContainText('Revueltas');
  await expect(part(ana, betoName)).toContainText('2 ×');
  await expect(part(ana, betoName)).not.toContainText('Frijol');

  await beto.context().setOffline(false);
  await expect(part(ana, betoName)).toContainText('Frijol');
  await expect(beto.getByText(/^Lo tuyo \$/)).toBeVisible();
  await toGroup(carla);
  await expect(part(carla, anaName)).toContainText('Horchata');
  await expect(part(carla, betoName)).toContainText('Arroz');

  await ana.getByRole('button', { name: 'Cerrar y revisar' }).click();
  await expect(carla.getByText(`${anaName} cerró el pedido para revisarlo`)).toBeVisible();
  await ana.getByLabel('10 %').check();
  const send = ana.getByRole('button', { name: /^Mandar a la cocina/ });
  const total = (await send.textContent())?.match(/\$[\d.]+/)?.[0];
  await send.dblclick();

  const shares = [];
  for (const page of [ana, beto, carla]) {
    await expect(page.getByText('Enviado: el pedido de todos ya está en la cocina.')).toBeVisible();
    const mine = page.getByRole('heading', { level: 2, name: /^Te toca \$/ });
    shares.push(Math.round(Number((await mine.textContent())?.replace(/[^\d.]/g, '')) * 100));
  }
  expect(`$${(shares.reduce((sum, cents) => sum + cents, 0) / 100).toFixed(2)}`).toBe(total);
  // The order is its host's; the others see on the group's page how far it is.
  expect(new URL(ana.url()).pathname).toMatch(/^\/pedido\//);
  for (const page of [beto, carla]) expect(page.url()).toBe(link);

  const received = ticket(kitchen, 'Recibidos', anaName);
  await expect(received).toHaveCount(1);
  const plate = (name: string) => received.getByRole('list', { name });
  await expect(plate(anaName).getByRole('listitem')).toHaveCount(2);
  await expect(plate(anaName)).toContainText(/1\s*×\s*Revueltas/);
  await expect(plate(anaName)).toContainText(/1\s*×\s*Horchata/);
  await expect(plate(betoName).getByRole('listitem')).toHaveCount(2);
  await expect(plate(betoName)).toContainText(/2\s*×\s*Loroco/);
  await expect(plate(betoName)).toContainText(/1\s*×\s*Frijol/);
  await expect(plate(carlaName).getByRole('listitem')).toHaveCount(2);
  await expect(plate(carlaName)).toContainText(/1\s*×\s*Queso/);

  await received.getByRole('button', { name: /^Empezar/ }).click();
  for (const page of [ana, beto, carla]) {
    const step = page.getByRole('listitem').filter({ hasText: 'En el comal' });
    await expect(step).toHaveAttribute('aria-current', 'step');
  }
  await beto.goto('/pedidos');
  await beto.getByRole('link', { name: /^Pedido nº/ }).click();
  await expect(beto.getByRole('heading', { level: 2, name: /^Te toca \$/ })).toBeVisible();
});

test('somebody who is taken out cannot come back by the link they know, and everybody else stays', async ({
  page: ana,
  openDevice,
  expectTrouble,
}) => {
  expectTrouble(/404/);
  const link = await start(ana, unique('Ana'));
  const [beto, chus, dina] = [await openDevice(), await openDevice(), await openDevice()];
  await join(beto, link, 'Beto');
  await join(chus, link, 'Chus');
  await ana.getByRole('button', { name: 'Sacar a Chus' }).click();
  await ana.getByRole('button', { name: 'Sí, sacar' }).click();
  await expect(chus.getByRole('heading', { name: 'Ya no estás en este pedido' })).toBeVisible();
  await chus.goto(link);
  await expect(chus.getByRole('heading', { name: 'Este pedido entre varios ya no existe' })).toBeVisible();

  const field = ana.getByLabel('Enlace del pedido');
  await expect(field).not.toHaveValue(link);
  const turned = await field.inputValue();
  for (const page of [ana, beto]) await expect(page).toHaveURL(turned);
  await beto.goto(link);
  await expect(part(beto, 'Beto (vos)')).toBeVisible();
  await toMenu(beto);
  await add(beto, 'Queso');
  await expect(part(ana, 'Beto')).toContainText('Queso');
  await join(dina, turned, 'Dina');
  await expect(part(ana, 'Dina')).toBeVisible();
});

test('a guest joins and adds by keyboard alone', async ({ page: ana, openDevice }) => {
  const link = await start(ana, unique('Ana'));
  const beto = await openDevice();
  await beto.setViewportSize(phone);
  await beto.goto(link);
  await beto.getByLabel('Tu nombre').focus();
  await beto.keyboard.type('Beto');
  await beto.keyboard.press('Enter');
  await expect(part(beto, 'Beto (vos)')).toBeVisible();

  await tabTo(beto, /^Elegir del menú/, 'link');
  await beto.keyboard.press('Enter');
  await tabTo(beto, /^Agregar Revueltas/);
  await beto.keyboard.press('Enter');
  await expect(part(ana, 'Beto')).toContainText('Revueltas');
});

for (const { width, text } of [
  { width: 320, text: 100 },
  { width: 320, text: 200 },
]) {
  test(`the pages of a group fit ${width} px with text at ${text} %`, async ({ page: ana, openDevice }) => {
    const beto = await openDevice();
    const name = 'W'.repeat(30);
    const fits = async (page: Page) =>
      expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(
        true,
      );
    for (const page of [ana, beto]) {
      await page.addInitScript(`
        addEventListener('DOMContentLoaded', () => { document.documentElement.style.fontSize = 'calc(1.0625rem * ${text / 100})'; });
      `);
    }
    const link = await start(ana, name);
    await ana.setViewportSize({ width, height: 640 });
    await expect(ana.getByRole('img', { name: 'Código QR' })).toBeVisible();
    await fits(ana);
    await join(beto, link, 'Beto');
    await beto.setViewportSize({ width, height: 640 });
    await fits(beto);
    await toMenu(beto);
    await add(beto, 'Revueltas', { quantity: 3 });
    await fits(beto);
    await toGroup(beto);
    await fits(beto);
    await ana.getByRole('button', { name: 'Cerrar y revisar' }).click();
    await expect(ana.getByRole('button', { name: 'Mandar a la cocina' })).toBeVisible();
    await fits(ana);
    await ana.getByRole('button', { name: 'Mandar a la cocina' }).click();
    await expect(beto.getByRole('heading', { name: 'Te toca' })).toBeVisible();
    await fits(beto);
    await beto.screenshot({ path: `test-results/pages/together-sent-${width}-${text}.png`, fullPage: true });
  });
}

for (const { language, colorScheme, width, height } of looks) {
  test.describe(`in ${language}, ${colorScheme}, ${width} px wide`, () => {
    test.use({ colorScheme, viewport: { width, height }, contextOptions: { reducedMotion: 'reduce' } });

    const say = (es: string, en: string) => (language === 'es' ? es : en);
    const lookAt = async (page: Page, name: string) => {
      if (language === 'en' && (await page.locator('html').getAttribute('lang')) === 'es') {
        await page.getByRole('button', { name: 'English' }).first().click();
      }
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await look(page, `together-${name}`);
    };

    test('every state of a group is accessible', async ({ page: ana, openDevice, expectTrouble }) => {
      const beto = await openDevice();
      for (const page of [ana, beto]) await page.setViewportSize({ width, height });

      await ana.goto('/');
      await expect(ana.getByRole('link', { name: 'Pedir entre varios' })).toBeVisible();
      await lookAt(ana, 'menu');
      await ana.goto('/grupo');
      await expect(ana.getByLabel(say('Tu nombre', 'Your name'))).toBeVisible();
      await lookAt(ana, 'start');
      await ana.getByRole('button', { name: say('Empezar el pedido', 'Start the order') }).click();
      await expect(ana.getByText(say('Escribí tu nombre', 'Write your name, so'))).toBeVisible();
      await lookAt(ana, 'start-name-missing');
      await ana.getByLabel(say('Tu nombre', 'Your name')).fill('Ana');
      await ana.getByRole('button', { name: say('Empezar el pedido', 'Start the order') }).click();
      await expect(ana.getByRole('img', { name: say('Código QR', 'QR code') })).toBeVisible();
      await expect(ana.getByText(say('Al día', 'Up to date'))).toBeVisible();
      await lookAt(ana, 'share');
      const link = ana.url();

      await beto.goto(link);
      await expect(beto.getByRole('button', { name: 'Unirme al pedido' })).toBeVisible();
      await lookAt(beto, 'joining');
      await beto.getByLabel(say('Tu nombre', 'Your name')).fill('Beto');
      await beto.getByRole('button', { name: say('Unirme al pedido', 'Join the order') }).click();
      await beto
        .getByRole('link', { name: say('Elegir del menú', 'Choose from the menu') })
        .last()
        .click();
      await beto.getByRole('button', { name: say('Agregar Revueltas', 'Add Revueltas') }).click();
      await expect(beto.getByText('$1.25').last()).toBeVisible();
      await lookAt(beto, 'choosing');
      await beto.getByRole('link', { name: say('Ver lo de todos', 'See everyone’s order') }).click();
      await expect(part(ana, 'Beto')).toContainText('Revueltas');
      await lookAt(beto, 'hub');
      await ana.getByRole('button', { name: say('Sacar a Beto', 'Remove Beto') }).click();
      await lookAt(ana, 'take-out');
      await ana.getByRole('button', { name: say('No, que se quede', 'No, keep them') }).click();
      await ana.getByRole('button', { name: say('Cerrar y revisar', 'Close and check') }).click();
      await expect(ana.getByRole('button', { name: say('Mandar a la cocina', 'Send to the kitchen') })).toBeVisible();
      await lookAt(ana, 'locked-host');
      await expect(beto.getByText(say('Ana cerró el pedido', 'Ana has closed the order'))).toBeVisible();
      await lookAt(beto, 'locked');
      const carla = await openDevice();
      await carla.setViewportSize({ width, height });
      await carla.goto(link);
      await expect(carla.getByText('Ana ya cerró este pedido')).toBeVisible();
      await lookAt(carla, 'closed-to-me');

      expectTrouble(/ERR_INTERNET_DISCONNECTED/);
      await ana.getByLabel('15 %').check();
      await ana.context().setOffline(true);
      await ana.getByRole('button', { name: say('Mandar a la cocina', 'Send to the kitchen') }).click();
      await expect(ana.getByText(say('Todavía no sabemos', 'We do not know yet'))).toBeVisible();
      await lookAt(ana, 'unsure');
      await ana.context().setOffline(false);
      await expect(beto.getByRole('heading', { level: 2, name: say('Te toca', 'Your share is') })).toBeVisible();
      await lookAt(beto, 'sent');
      await carla.reload();
      await expect(carla.getByText(say('Ya lo recibimos', 'We have it'))).toBeVisible();
      await lookAt(carla, 'sent-already');
      expectTrouble(/404/);
      await carla.goto('/grupo/0000-0000-00000');
      await expect(carla.getByRole('heading', { name: say('ya no existe', 'has ended') })).toBeVisible();
      await lookAt(carla, 'over');
    });

    test('every way out of a group is accessible', async ({ page: ana, openDevice, expectTrouble }) => {
      const link = await start(ana, 'Ana');
      const beto = await openDevice();
      await join(beto, link, 'Beto');
      await beto.setViewportSize({ width, height });
      await beto.goto('/grupo');
      await expect(beto.getByText('Ya estás en otro pedido entre varios')).toBeVisible();
      await lookAt(beto, 'in-another');
      await beto.getByRole('button', { name: say('Salir del otro', 'Leave the other') }).click();
      await lookAt(beto, 'leave-other');
      await beto.goto(link);
      expectTrouble(/404/);
      await ana.getByRole('button', { name: 'Sacar a Beto' }).click();
      await ana.getByRole('button', { name: 'Sí, sacar' }).click();
      await expect(beto.getByRole('heading', { name: say('Ya no estás', 'You are no longer') })).toBeVisible();
      await lookAt(beto, 'taken-out');
      expectTrouble(/422/);
      // The table's code was printed anew between being scanned and this.
      const errors = [{ path: 'tableToken', message: 'It is of another year' }];
      await beto.route('**/api/v1/groups', (route) => route.fulfill(problem(422, 'validation-failed', { errors })));
      await beto.goto('/grupo');
      await beto.getByLabel(say('En la mesa', 'At the table')).check();
      await beto.getByLabel(say('¿Cuál mesa?', 'Which table?')).selectOption('3');
      await beto.getByRole('button', { name: say('Empezar el pedido', 'Start the order') }).click();
      await expect(beto.getByText(say('El código que escaneaste', 'The code you scanned'))).toBeVisible();
      await lookAt(beto, 'wrong-code');
    });
  });
}
