/** Who pays what of a tab, as it is chosen on the phone. Nothing of it reaches the shop before a payment is sent. */
import { equalShare, type LinePart, linePartCents } from '../../../../../functions/domain/split.ts';
import type { NewTabPayment, Tab } from '../../../api/types.ts';

export type TabLine = Tab['orders'][number]['lines'][number];
export type TabOrder = Tab['orders'][number];

export const payModes = ['rest', 'guests', 'lines', 'share', 'amount'] as const;
export type PayMode = (typeof payModes)[number];

export type Choice = {
  mode: PayMode;
  /** What of which lines, by the line's id; for `guests` and `lines`. */
  parts: ReadonlyMap<string, LinePart>;
  /** How many people still share what is left. */
  people: number;
  amountCents: number;
};

export type ToPay = { pays: NewTabPayment['pays']; cents: number };

/**
 * Whether the same payment taken on two phones would be taken twice, so that it is sent with what was left when it was decided
 * on. What is left and equal shares come to another amount then, and a whole line is paid once; a part of a line is not.
 */
export function countsOnBalance(tab: Tab, { pays }: ToPay): boolean {
  if (pays.kind !== 'lines') return pays.kind === 'amount';
  const left = new Map(linesToPay(tab).map(({ id, leftQuantity }) => [id, leftQuantity]));
  return pays.lines.some((line) => 'sharers' in line || line.quantity < (left.get(line.lineId) ?? 0));
}

/** The rounds that are paid: cancelled ones are not. */
const liveOrders = (tab: Tab): readonly TabOrder[] => tab.orders.filter(({ status }) => status !== 'cancelled');

/** The lines of which something is left to be paid by name. */
export const linesToPay = (tab: Tab): readonly TabLine[] =>
  liveOrders(tab)
    .flatMap(({ lines }) => lines)
    .filter(({ leftCents }) => leftCents > 0);

/** What a part of a line costs, as the shop reckons it; undefined when not so much of it is left. */
export function partCents(line: TabLine, part: LinePart): number | undefined {
  const taken = linePartCents({ ...line, lineId: line.id }, part);
  return taken === undefined || line.leftCents === 0 ? undefined : Math.min(taken.amountCents, line.leftCents);
}

/** What is chosen of a line, as far as it is still left: another phone may have taken money for it meanwhile. */
export function chosenPart(line: TabLine, parts: Choice['parts']): LinePart | undefined {
  const part = parts.get(line.id);
  if (part === undefined || 'sharers' in part) {
    return part !== undefined && partCents(line, part) !== undefined ? part : undefined;
  }
  const quantity = Math.min(part.quantity, line.leftQuantity);
  return quantity > 0 ? { quantity } : undefined;
}

/** What is to be paid by a choice; undefined while nothing is. */
export function toPay(tab: Tab, { mode, parts, people, amountCents }: Choice): ToPay | undefined {
  const { balanceCents } = tab;
  switch (mode) {
    case 'rest':
      return positive({ pays: { kind: 'rest' }, cents: balanceCents });
    case 'share':
      return positive({ pays: { kind: 'share', sharers: people }, cents: equalShare(balanceCents, people) });
    case 'amount':
      return positive({ pays: { kind: 'amount', amountCents }, cents: amountCents });
    case 'guests':
    case 'lines': {
      const chosen = linesToPay(tab).flatMap((line) => {
        const part = chosenPart(line, parts);
        return part === undefined ? [] : [{ line, part, cents: partCents(line, part) ?? 0 }];
      });
      const lines = chosen.map(({ line, part }) => ({ lineId: line.id, ...part }));
      return positive({ pays: { kind: 'lines', lines }, cents: sum(chosen.map(({ cents }) => cents)) });
    }
    default:
      return mode satisfies never;
  }
}

const positive = (paid: ToPay): ToPay | undefined => (paid.cents > 0 ? paid : undefined);
const sum = (cents: readonly number[]): number => cents.reduce((all, each) => all + each, 0);

export type Guest = {
  /** Null: for the whole table. */
  name: string | null;
  lines: readonly TabLine[];
  /** What is left of these lines to be paid. */
  leftCents: number;
};

/** Whose lines they are, in the order in which they ordered; what is for the whole table comes last. */
export function guestsOf(tab: Tab): readonly Guest[] {
  const lines = liveOrders(tab).flatMap((order) => order.lines);
  return [...Map.groupBy(lines, ({ guest }) => guest)]
    .map(([name, theirs]) => ({ name, lines: theirs, leftCents: sum(theirs.map(({ leftCents }) => leftCents)) }))
    .toSorted((one, other) => Number(one.name === null) - Number(other.name === null));
}

/** What a guest may hand over for an amount: the next 5, 10 and 20. `centsPerUnit` is 100 for dollars. */
export const notesAbove = (cents: number, centsPerUnit: number): readonly number[] => [
  ...new Set([5, 10, 20].map((note) => (Math.floor(cents / (note * centsPerUnit)) + 1) * note * centsPerUnit)),
];
