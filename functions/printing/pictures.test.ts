import { readFile, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { openTestShop } from '../platform/testing/shop.ts';
import { readRestaurant } from '../restaurant/read-restaurant.ts';
import { drawPaper } from './encode-paper.ts';
import { writeReceipt, writeTicket } from './write-paper.ts';

const { line, place, services } = await openTestShop();

/** The picture in docs/images; DRAW_PAPERS=1 makes it anew. */
async function expectPicture(name: string, markup: string): Promise<void> {
  const file = `docs/images/${name}.svg`;
  const picture = await drawPaper(markup, { width: 80 });
  if (process.env.DRAW_PAPERS === '1') await writeFile(file, picture);
  expect(picture, `${file}: make it anew with DRAW_PAPERS=1`).toBe(await readFile(file, 'utf8'));
}

it('the pictures of a ticket and a receipt in the docs are what is printed', async () => {
  const lines = [
    { ...line('Revueltas', 2), note: 'sin loroco, alergia', guest: 'Ana' },
    { ...line('Jamón', 3), guest: 'Íñigo' },
  ];
  const order = await place({ lines, customer: { name: 'Doña Ana' }, note: 'toquen el timbre' });
  const shop = await services.read(readRestaurant);
  const { timeZone } = shop;
  const paper = { order, language: 'es', timeZone, stations: [], isCopy: true, isCancellation: false } as const;
  await expectPicture('ticket', writeTicket(paper));
  const { currency, number, tipCents, totalCents, paidCents } = order;
  const sold = order.lines.map(({ quantity, name, totalCents: cents }) => ({ quantity, name, cents }));
  const orders = [{ number, lines: sold }];
  const bill = { first: order, currency, orders, discountCents: 0, tipCents, totalCents, paidCents };
  await expectPicture('receipt', writeReceipt({ shop, bill, language: 'es', isCopy: false }));
});
