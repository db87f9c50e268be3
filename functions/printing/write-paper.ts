/**
 * What is on a ticket and on a receipt, in the markup of ReceiptLine, from which `encode-paper.ts` makes a printer's bytes
 * and the pictures in docs/images. https://github.com/receiptline/receiptline
 */
import { taxIncludedCents } from '../domain/tax.ts';
import type { Order } from '../platform/schemas.ts';
import { type PaperLanguage, paperWords } from './paper-words.ts';

type Line = Order['lines'][number];

/** What the shop's settings say about its paper. */
export type PaperShop = {
  name: string;
  timeZone: string;
  taxPercent: number;
  ticketTop: string | null;
  ticketBottom: string | null;
};

export type TicketPaper = {
  order: Order;
  language: PaperLanguage;
  timeZone: string;
  /** The ids of the stations whose lines it has, besides those without a station; none: every line. */
  stations: readonly string[];
  isCopy: boolean;
  isCancellation: boolean;
};

/** Text as it is: every character that the markup uses is written by its number, and every line stays in its column. */
const plain = (text: string): string =>
  text.replaceAll(/[\\|{}~_"`^=-]/g, (sign) => `\\x${sign.charCodeAt(0).toString(16)}`).replaceAll(/\s+/g, ' ');

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
const rule = '-';
const localeOf = (language: PaperLanguage): string => (language === 'es' ? 'es-SV' : 'en-US');
const banner = (text: string): string => `\`^^^ ${plain(text)} \``;

/** An instant by the shop's clock; with its date when that is another day than `today`. */
function timeText(at: string, timeZone: string, language: PaperLanguage, today: string): string {
  const day = (instant: string) =>
    new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(instant));
  const date = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const format = new Intl.DateTimeFormat(localeOf(language), {
    timeZone,
    hour: 'numeric',
    minute: '2-digit',
    ...(day(at) === day(today) ? {} : date),
  });
  return format.format(new Date(at));
}

/** Who the order is for: a table, or how it leaves the shop. */
const placeOf = ({ table, channel }: Order, language: PaperLanguage): string => {
  const words = paperWords[language];
  if (table !== null) return words.table(table);
  return channel === 'pickup' ? words.pickup : words.counter;
};

/** A kitchen's ticket: the number as large as it can be, notes before everything else, and each guest's lines apart. */
export function writeTicket({ order, language, timeZone, stations, isCopy, isCancellation }: TicketPaper): string {
  const words = paperWords[language];
  const lines = order.lines.filter(
    ({ station }) => station == null || stations.length === 0 || stations.includes(station),
  );
  const left = lines.map((line) => ({ ...line, quantity: line.quantity - (line.voided ?? 0) })).filter(isLeft);
  const isCancelled = isCancellation || order.status === 'cancelled';
  return [
    ...(isCopy ? [banner(words.copy)] : []),
    ...(order.practice === true ? [banner(words.practice)] : []),
    ...(isCancelled ? [banner(words.cancelled)] : []),
    `^^^^^^^${order.number}`,
    `^^^${plain(placeOf(order, language))}`,
    ...(order.customer === null ? [] : [`^^^${plain(order.customer.name)}`]),
    ...(order.pickupAt === null
      ? []
      : [`^^^${plain(`${words.for} ${timeText(order.pickupAt, timeZone, language, order.placedAt)}`)}`]),
    plain(timeText(order.placedAt, timeZone, language, order.placedAt)),
    rule,
    ...(order.note === null
      ? []
      : [...linesOf(`${words.note}: ${order.note}`).map((line) => `|\`^^ ${plain(line)} \``), rule]),
    ...byGuest(left).flatMap(([guest, own], index, all) => [
      ...(all.length === 1 && guest === null
        ? []
        : [...(index > 0 ? [rule] : []), `|"^^${plain(guest ?? words.everybody)}"`]),
      ...own.flatMap((line) => writeLine(line, language)),
    ]),
    rule,
    plain(words.pieces(left.reduce((sum, { quantity }) => sum + quantity, 0))),
    '=',
  ].join('\n');
}

const isLeft = ({ quantity }: Line): boolean => quantity > 0;

/** The lines of each guest, in the order in which the guests come first. */
const byGuest = (lines: readonly Line[]): [string | null, Line[]][] => [...Map.groupBy(lines, ({ guest }) => guest)];

function writeLine({ name, options, quantity, note }: Line, language: PaperLanguage): string[] {
  const chosen = options.map((option) => option.name[language]).join(', ');
  return [
    '{width:5 *}',
    `|^^${quantity} |^^${plain(name[language])}|`.replace(/\|$/, ''),
    ...(note === null ? [] : linesOf(note).map((line) => `||\`^^ ${plain(line)} \``)),
    ...(chosen === '' ? [] : [`||${plain(chosen)}`]),
    '{width:auto}',
  ];
}

/** What is on a bill, and what it comes to; all amounts are integer cents. */
export type ReceiptBill = {
  /** What was ordered first: it says where and when. */
  first: Order;
  currency: string;
  /** By order: its number, and its lines without what was voided and before discounts. */
  orders: readonly { number: number; lines: readonly { quantity: number; name: Line['name']; cents: number }[] }[];
  discountCents: number;
  tipCents: number;
  totalCents: number;
  paidCents: number;
};

export type ReceiptPaper = { shop: PaperShop; bill: ReceiptBill; language: PaperLanguage; isCopy: boolean };

/** What a guest takes home: every line with its price, what was paid, and how much tax the prices include. */
export function writeReceipt({ shop, bill, language, isCopy }: ReceiptPaper): string {
  const words = paperWords[language];
  const { first, orders, discountCents, tipCents, totalCents, paidCents } = bill;
  const format = new Intl.NumberFormat(localeOf(language), { style: 'currency', currency: bill.currency });
  const money = (cents: number) => plain(format.format(cents / 100));
  const amount = (label: string, cents: number) => `|${plain(label)} | ${money(cents)}|`;
  const taxCents = taxIncludedCents(totalCents - tipCents, shop.taxPercent);
  return [
    ...(isCopy ? [banner(words.copy)] : []),
    ...(first.practice === true ? [banner(words.practice)] : []),
    ...(first.status === 'cancelled' ? [banner(words.cancelled)] : []),
    `^^^${plain(shop.name)}`,
    ...(shop.ticketTop === null ? [] : [plain(shop.ticketTop)]),
    plain(words.receipt),
    plain(`${placeOf(first, language)} · ${dateText(first.placedAt, shop.timeZone, language)}`),
    rule,
    ...orders.flatMap(({ number, lines }) => [
      `|"${plain(words.order(number))}"`,
      '{width:* 11}',
      ...lines.map(({ quantity, name, cents }) => amount(`${quantity} ${name[language]}`, cents)),
      '{width:auto}',
    ]),
    rule,
    '{width:* 13}',
    ...(discountCents > 0 ? [amount(words.discount, -discountCents)] : []),
    ...(tipCents > 0 ? [amount(words.subtotal, totalCents - tipCents), amount(words.tip, tipCents)] : []),
    `|^^${plain(words.total)} | ^^${money(totalCents)}|`,
    ...(shop.taxPercent > 0 ? [amount(words.tax(shop.taxPercent), taxCents)] : []),
    ...(paidCents > 0 ? [amount(words.paid, paidCents)] : []),
    ...(totalCents > paidCents ? [amount(words.due, totalCents - paidCents)] : []),
    '{width:auto}',
    ...(shop.ticketBottom === null ? [] : [rule, plain(shop.ticketBottom)]),
    '=',
  ].join('\n');
}

const dateText = (at: string, timeZone: string, language: PaperLanguage): string =>
  new Intl.DateTimeFormat(localeOf(language), { timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  );

/** A page that shows that a printer prints, and all its accents. */
export const writeTest = (printer: string, language: PaperLanguage): string =>
  [banner(paperWords[language].test), plain(printer), rule, plain(paperWords[language].testText), '='].join('\n');
