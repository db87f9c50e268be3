import { unitPriceCents } from '../../functions/domain/money.ts';
import type { OpeningHours, WeeklyPeriod } from '../../functions/domain/opening-hours.ts';
import { loadMenu } from '../../functions/menu/load-menu.ts';
import type { Services } from '../../functions/platform/context.ts';
import type { Menu } from '../../functions/platform/schemas.ts';
import { hoursAt } from '../../functions/restaurant/load-hours.ts';
import { readRestaurant } from '../../functions/restaurant/read-restaurant.ts';

type Reach = { address: string | null; phone: string | null; mapUrl: string | null };
export type ShopInHead = Reach & { name: string; currency: string; hours: readonly WeeklyPeriod[]; menu: Menu };

type Item = Menu['categories'][number]['items'][number];

const description = 'Pupusas recién hechas. Mirá el menú y pedí desde tu mesa o para llevar.';
const card = { path: '/card.png', width: 1200, height: 630, alt: 'Tres pupusas sobre el comal' };
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The shop as its head describes it, as it is now. */
export const readShopInHead = ({ read, memo, clock }: Pick<Services, 'read' | 'memo' | 'clock'>): Promise<ShopInHead> =>
  read(async (tx) => {
    const { name, currency, address, phone, mapUrl, hoursVersion } = await readRestaurant(tx);
    const { hours }: OpeningHours = await hoursAt(tx, memo, hoursVersion);
    return { name, currency, address, phone, mapUrl, hours, menu: (await loadMenu(tx, memo, clock())).menu };
  });

/**
 * The part of a page's head that a shared link and a search engine read, as HTML: title, description, Open Graph, and
 * the restaurant with its menu in schema.org's words (JSON-LD: data, which no browser runs). In Spanish, the language of
 * the page at this address. Without an `origin` it lacks the addresses that would need one.
 */
export function renderHead(shop: ShopInHead, origin: string | undefined): string {
  const meta = (key: 'name' | 'property', name: string, content: string | number) =>
    `<meta ${key}="${name}" content="${escapeHtml(String(content))}">`;
  const absolute =
    origin === undefined
      ? []
      : [
          `<link rel="canonical" href="${escapeHtml(origin)}/">`,
          meta('property', 'og:url', `${origin}/`),
          meta('property', 'og:image', origin + card.path),
          meta('property', 'og:image:width', card.width),
          meta('property', 'og:image:height', card.height),
          meta('property', 'og:image:alt', card.alt),
          meta('name', 'twitter:card', 'summary_large_image'),
        ];
  return [
    `<title>${escapeHtml(shop.name)} · Menú y pedidos</title>`,
    meta('name', 'description', description),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', shop.name),
    meta('property', 'og:title', shop.name),
    meta('property', 'og:description', description),
    meta('property', 'og:locale', 'es_SV'),
    meta('property', 'og:locale:alternate', 'en_US'),
    ...absolute,
    `<script type="application/ld+json">${escapeJson(toRestaurant(shop, origin))}</script>`,
  ].join('\n');
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');

/** Inside a script element only `<` could end or change it, and JSON may write that as an escape. */
const escapeJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

function toRestaurant({ name, currency, address, phone, mapUrl, hours, menu }: ShopInHead, origin: string | undefined) {
  return {
    '@context': 'https://schema.org',
    '@type': 'Restaurant',
    name,
    servesCuisine: 'Salvadoran',
    currenciesAccepted: currency,
    ...(address !== null && { address }),
    ...(phone !== null && { telephone: phone }),
    ...(mapUrl !== null && { hasMap: mapUrl }),
    ...(origin !== undefined && {
      url: `${origin}/`,
      image: origin + card.path,
      potentialAction: { '@type': 'OrderAction', target: `${origin}/` },
    }),
    openingHoursSpecification: hours.map(({ weekday, opens, closes }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: days[weekday - 1],
      opens,
      closes,
    })),
    hasMenu: {
      '@type': 'Menu',
      inLanguage: 'es',
      hasMenuSection: menu.categories.map((category) => ({
        '@type': 'MenuSection',
        name: category.name.es,
        hasMenuItem: category.items.map((item) => toMenuItem(item, currency)),
      })),
    },
  };
}

const toMenuItem = (item: Item, currency: string) => ({
  '@type': 'MenuItem',
  name: item.name.es,
  ...(item.description !== null && { description: item.description.es }),
  ...(item.tags.includes('vegetarian') && { suitableForDiet: 'https://schema.org/VegetarianDiet' }),
  offers: { '@type': 'Offer', price: decimal(asItComes(item), currency), priceCurrency: currency },
});

/** The price with only the default options. */
const asItComes = (item: Item): number =>
  unitPriceCents(
    item,
    item.optionGroups.flatMap(({ options }) => options.filter((option) => option.default)),
  );

/** `1.25`: a point and no separators, with as many digits as the currency has. */
function decimal(cents: number, currency: string): string {
  const { maximumFractionDigits: digits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return (cents / 10 ** digits).toFixed(digits);
}
