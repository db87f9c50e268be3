import type { Reads } from '../../prisma/database.ts';
import { sumBill } from '../domain/bill.ts';
import { findOrders, presentOrder } from '../orders/order-record.ts';
import type { Context } from '../platform/context.ts';
import { readRestaurant } from '../restaurant/read-restaurant.ts';
import { loadBill } from '../tabs/bill-record.ts';
import { encodePaper, type PaperFormat } from './encode-paper.ts';
import type { PrinterRow, PrintJobRow } from './print-jobs.ts';
import { type ReceiptBill, writeReceipt, writeTest, writeTicket } from './write-paper.ts';

/** A job's bytes, by what its order is now: a line that was voided meanwhile is not on them. */
export async function makePaper(
  { read }: Pick<Context, 'read'>,
  printer: PrinterRow,
  job: PrintJobRow,
  format: PaperFormat,
): Promise<Buffer> {
  const opensDrawer = printer.drawer && job.kind === 'receipt' && job.copyOf === null;
  return encodePaper(await writeJob({ read }, printer, job), format, { width: printer.width, opensDrawer });
}

async function writeJob({ read }: Pick<Context, 'read'>, printer: PrinterRow, job: PrintJobRow): Promise<string> {
  const { language, stations } = printer;
  const isCopy = job.copyOf !== null;
  const shop = await read(readRestaurant);
  if (job.kind === 'receipt') {
    const bill = await read((tx) =>
      job.tabId === null ? billOfOrder(tx, job.orderId ?? '') : billOfTab(tx, job.tabId),
    );
    return bill === undefined ? writeTest(printer.name, language) : writeReceipt({ shop, bill, language, isCopy });
  }
  const [record] = job.orderId === null ? [] : await read((tx) => findOrders(tx, [job.orderId ?? '']));
  if (record === undefined) return writeTest(printer.name, language);
  const [order, isCancellation] = [presentOrder(record), job.kind === 'cancellation'];
  return writeTicket({ order, language, timeZone: shop.timeZone, stations, isCopy, isCancellation });
}

/** The bill of an order that has one of its own; nothing is to be paid for a cancelled one. */
async function billOfOrder(tx: Reads, orderId: string): Promise<ReceiptBill | undefined> {
  const [record] = await findOrders(tx, [orderId]);
  if (record === undefined) return undefined;
  const first = presentOrder(record);
  const lines = first.lines.map(({ quantity, voided = 0, name, unitPriceCents }) => ({
    quantity: quantity - voided,
    name,
    cents: unitPriceCents * (quantity - voided),
  }));
  const { number, currency, discountCents = 0, tipCents, totalCents, paidCents } = first;
  const orders = [{ number, lines: lines.filter(({ quantity }) => quantity > 0) }];
  if (first.status === 'cancelled') {
    return { first, currency, orders, discountCents: 0, tipCents: 0, totalCents: 0, paidCents };
  }
  return { first, currency, orders, discountCents, tipCents, totalCents, paidCents };
}

/** What is on a tab's bill now; undefined when nothing is. */
async function billOfTab(tx: Reads, tabId: string): Promise<ReceiptBill | undefined> {
  const bill = await loadBill(tx, tabId);
  const live = bill.orders.filter(({ status }) => status !== 'cancelled');
  const [record] = await findOrders(
    tx,
    live.slice(0, 1).map(({ orderId }) => orderId),
  );
  if (record === undefined) return undefined;
  const orders = live.map(({ row, lines }) => ({
    number: row.number,
    lines: lines
      .map((line) => ({ left: line.quantity - line.voided, line }))
      .filter(({ left }) => left > 0)
      .map(({ left, line }) => ({ quantity: left, name: line.row.name, cents: line.unitPriceCents * left })),
  }));
  return { first: presentOrder(record), currency: record.currency, orders, ...sumBill(bill.orders, bill.payments) };
}
