/** What a guest and the kitchen do with a running server, over HTTP. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Menu } from '../functions/platform/schemas.ts';
import { owner } from './bench.ts';

/** An order of three lines by table 5, two pupusas with their usual dough and size and a drink, as the menu at `url` has them. */
export async function anOrder(url: string): Promise<object> {
  const menu = Menu.parse(await (await fetch(`${url}/api/v1/menu`)).json());
  const items = menu.categories.flatMap((category) => category.items);
  const line = (index: number, quantity: number, note?: string) => {
    const item = items[index];
    if (item === undefined) throw new Error('The menu is too short to order from.');
    const options = item.optionGroups.flatMap((group) => (group.min > 0 ? group.options : []));
    const optionIds = options.filter((option) => option.default).map((option) => option.id);
    return { itemId: item.id, optionIds, quantity, guest: 'Ana', ...(note === undefined ? {} : { note }) };
  };
  return { channel: 'table', table: 5, lines: [line(0, 2, 'sin curtido'), line(1, 3), line(40, 2)] };
}

export function postOrder(url: string, order: object, key: string = randomUUID()): Promise<Response> {
  return fetch(`${url}/api/v1/orders`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(order),
  });
}

/** Places an order and answers its id. */
export async function placeOrder(url: string, order: object): Promise<string> {
  const answer = await postOrder(url, order);
  if (answer.status !== 201) throw new Error(`Placing an order answered ${answer.status}: ${await answer.text()}`);
  return z.object({ id: z.string() }).parse(await answer.json()).id;
}

/** The headers of a signed-in caller: the owner, who may do what the kitchen may. */
export async function signIn(url: string): Promise<{ authorization: string }> {
  const answer = await fetch(`${url}/api/v1/staff/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(owner),
  });
  const { token } = z.object({ token: z.string() }).parse(await answer.json());
  return { authorization: `Bearer ${token}` };
}
