import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderHead, type ShopInHead } from './page-head.ts';

const item = (name: string, more: object = {}) => ({
  id: name,
  name: { es: name, en: name },
  priceCents: 100,
  available: true,
  portionsLeft: null,
  comalUnits: 1,
  kind: 'other' as const,
  ingredients: [],
  picture: null,
  photo: null,
  tags: [],
  description: null,
  optionGroups: [],
  ...more,
});

const shop = (name: string, more: Partial<ShopInHead> = {}): ShopInHead => ({
  name,
  currency: 'USD',
  address: null,
  phone: null,
  mapUrl: null,
  hours: [],
  menu: { categories: [{ id: 'c', name: { es: name, en: name }, items: [item(name)] }] },
  ...more,
});

/** Every tag with the names of its attributes: what a browser makes of it, whatever the texts are. */
const skeleton = (html: string) =>
  [...html.matchAll(/<(\/?[a-z]+)([^>]*)>/g)].map(([, tag, attributes = '']) =>
    [tag, ...attributes.matchAll(/([\w:]+)="[^"]*"/g)].map((part) => (Array.isArray(part) ? part[1] : part)).join(' '),
  );

const dataOf = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/s.exec(html)?.[1] ?? '');

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '</script>',
        '<!--',
        '-->',
        '<!--# include virtual="/x" -->',
        '">',
        "'",
        '&',
        '<b>',
        '$&',
        '\u2028',
      ),
    )
    .map((parts) => parts.join('a')),
);

describe('the head of a page', () => {
  it('is the same to a browser whatever the shop and its dishes are called', () => {
    const harmless = skeleton(renderHead(shop('x'), 'https://shop.example'));
    fc.assert(
      fc.property(hostile, (name) => {
        const html = renderHead(shop(name), 'https://shop.example');
        expect(skeleton(html)).toEqual(harmless);
        expect(dataOf(html).name).toBe(name);
        expect(html.match(/</g)?.length).toBe(harmless.length);
      }),
    );
  });

  it('has structured data of where the shop is, where that is known', () => {
    const reach = { address: 'Calle Los Planes 12', phone: '+50322220000', mapUrl: 'https://maps.example/shop' };
    const { address, telephone, hasMap } = dataOf(renderHead(shop('x', reach), undefined));
    expect([address, telephone, hasMap]).toEqual([reach.address, reach.phone, reach.mapUrl]);
    expect(dataOf(renderHead(shop('x'), undefined))).not.toHaveProperty('address');
  });

  it('has structured data of what a dish costs as it comes, in the digits of the currency', () => {
    const sizes = {
      id: 'g',
      name: { es: 'Tamaño', en: 'Size' },
      min: 1,
      max: 1,
      options: [
        { id: 's', name: { es: 'Normal', en: 'Regular' }, priceCents: 25, default: true },
        { id: 'l', name: { es: 'Grande', en: 'Large' }, priceCents: 75, default: false },
      ],
    };
    const menu = {
      categories: [
        { id: 'c', name: { es: 'Pupusas', en: 'Pupusas' }, items: [item('Loroco', { optionGroups: [sizes] })] },
      ],
    };
    const offer = (currency: string) =>
      dataOf(renderHead(shop('x', { menu, currency }), undefined)).hasMenu.hasMenuSection[0].hasMenuItem[0].offers;
    expect(offer('USD')).toEqual({ '@type': 'Offer', price: '1.25', priceCurrency: 'USD' });
    expect(offer('JPY')).toEqual({ '@type': 'Offer', price: '125', priceCurrency: 'JPY' });
  });

  it('tells when the shop opens, and what is vegetarian', () => {
    const data = dataOf(
      renderHead(
        shop('x', {
          hours: [{ weekday: 7, opens: '17:00', closes: '02:00' }],
          menu: {
            categories: [{ id: 'c', name: { es: 'c', en: 'c' }, items: [item('Ayote', { tags: ['vegetarian'] })] }],
          },
        }),
        undefined,
      ),
    );
    expect(data.openingHoursSpecification).toEqual([
      { '@type': 'OpeningHoursSpecification', dayOfWeek: 'Sunday', opens: '17:00', closes: '02:00' },
    ]);
    expect(data.hasMenu.hasMenuSection[0].hasMenuItem[0]).toMatchObject({
      suitableForDiet: 'https://schema.org/VegetarianDiet',
    });
  });

  it('makes up no address where none is known', () => {
    const html = renderHead(shop('La Ceiba'), undefined);
    expect(html).toContain('<title>La Ceiba · Menú y pedidos</title>');
    expect(html).not.toMatch(/undefined|canonical|og:url|og:image/);
  });
});
