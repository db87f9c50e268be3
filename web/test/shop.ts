/** A shop with the real menu, as the API returns it. Ids are readable; to the app they are only ids. */
import { containedIn, tagsOf } from '../../functions/domain/ingredients.ts';
import type { optionRoles } from '../../functions/domain/menu-roles.ts';
import { lineTotalCents, orderTotals, unitPriceCents } from '../../functions/domain/money.ts';
import seed from '../../prisma/menu.json' with { type: 'json' };
import type { Menu, MenuItem, NewOrder, OptionGroup, Order, PlacedOrder, Restaurant } from '../src/api/types.ts';

export const restaurant: Restaurant = {
  name: 'Pupusería La Ceiba',
  languages: ['es', 'en'],
  tipPercents: [0, 5, 10, 15],
  logo: null,
  ticketTop: null,
  ticketBottom: null,
  stations: [],
  currency: 'USD',
  timeZone: 'America/El_Salvador',
  hours: [],
  openNow: true,
  nextOpeningAt: null,
  closesAt: null,
  address: null,
  phone: null,
  whatsapp: null,
  mapUrl: null,
  tableCodeRequired: false,
  settingsVersion: 1,
  paused: false,
  pausedUntil: null,
  pauseMessage: null,
  tables: [1, 2, 3, 4, 5],
  quotedMinutes: 20,
  full: false,
};

const groups = new Map<string, OptionGroup>(
  seed.optionGroups.map(({ key, role, name, min, max, options }) => [
    key,
    {
      id: key,
      name,
      role: role as (typeof optionRoles)[number], // a test holds the file to these
      min,
      max,
      options: options.map((option) => ({
        id: `${key}/${option.name.es}`,
        name: option.name,
        priceCents: option.priceCents,
        default: 'default' in option && option.default === true,
        tags: containedIn('ingredients' in option ? option.ingredients : []),
      })),
    },
  ]),
);

const toItem = (item: (typeof seed.items)[number]): MenuItem => ({
  id: item.picture ?? item.name.es,
  name: item.name,
  priceCents: item.priceCents,
  available: true,
  portionsLeft: null,
  comalUnits: item.category === 'pupusas' ? 1 : 0,
  kind: item.category === 'pupusas' ? 'pupusa' : 'drink',
  ingredients: item.ingredients ?? [],
  picture: item.picture,
  photo: null,
  tags: tagsOf({ tags: item.tags, ingredients: item.ingredients ?? [] }),
  description: item.description ?? null,
  optionGroups: ('optionGroups' in item ? (item.optionGroups ?? []) : []).flatMap((key) => groups.get(key) ?? []),
});

export const menu: Menu = {
  categories: seed.categories.map(({ key, name }) => ({
    id: key,
    name,
    items: seed.items.filter(({ category }) => category === key).map(toItem),
  })),
};

export const allItems: MenuItem[] = menu.categories.flatMap((category) => category.items);

export function itemNamed(name: string): MenuItem {
  const found = allItems.find((item) => item.name.es === name);
  if (found === undefined) throw new Error(`The menu has no ${name}`);
  return found;
}

/** The menu with some items changed, as after the owner touched it. */
export const menuWith = (change: (item: MenuItem) => MenuItem): Menu => ({
  categories: menu.categories.map((category) => ({ ...category, items: category.items.map(change) })),
});

/** The guest’s proof of an order, of the length that the API’s have. */
export const guestTokenOf = (id: string): string => id.padEnd(43, '_').slice(0, 43);

/** The API's answer to placing the order. */
export const answered = (order: Order): PlacedOrder => ({ ...order, guestToken: guestTokenOf(order.id) });

/** An order that the shop has just taken. */
export function placed(body: NewOrder, id = '01a20433-0000-7000-8000-000000000001'): Order {
  const lines = body.lines.map(({ itemId, optionIds = [], quantity, note, guest }, index) => {
    const item = allItems.find((each) => each.id === itemId);
    if (item === undefined) throw new Error(`The menu has no ${itemId}`);
    const options = item.optionGroups.flatMap((group) =>
      group.options
        .filter((option) => optionIds.includes(option.id))
        .map(({ id, name, priceCents }) => ({ id, group: group.name, name, role: group.role, priceCents })),
    );
    const each = unitPriceCents(item, options);
    const totalCents = lineTotalCents({ unitPriceCents: each, quantity });
    return {
      id: `line-${index}`,
      itemId,
      name: item.name,
      options,
      quantity,
      unitPriceCents: each,
      totalCents,
      note: note ?? null,
      guest: guest ?? null,
    };
  });
  return {
    id,
    number: 7,
    channel: body.channel,
    status: 'received',
    table: body.channel === 'table' ? body.table : null,
    tableSource: body.channel === 'table' ? 'typed' : null,
    customer: body.customer === undefined ? null : { name: body.customer.name, phone: body.customer.phone ?? null },
    note: body.note ?? null,
    lines,
    ...orderTotals(lines, body.tipCents ?? 0),
    currency: 'USD',
    paidCents: 0,
    placedAt: '2026-11-22T18:00:00.000Z',
    pickupAt: null,
    promisedAt: '2026-11-22T18:20:00.000Z',
    cancellation: null,
    seenAt: null,
    version: 1,
    history: [{ status: 'received', at: '2026-11-22T18:00:00.000Z' }],
  };
}
