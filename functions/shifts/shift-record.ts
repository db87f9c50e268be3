import type { Reads } from '../../prisma/database.ts';
import type { DrawerMoveModel, ShiftModel } from '../../prisma/generated/models.ts';
import { instantText } from '../domain/instant-text.ts';
import type { DrawerMoveKind } from '../domain/payments.ts';
import { namePeople } from '../platform/name-people.ts';
import { problem } from '../platform/problems.ts';
import type { Shift, ShiftReport } from './shift-schemas.ts';

/** A shift as the database has it; only closing it writes `report`. */
export type ShiftRow = Omit<ShiftModel, 'report'> & { report: ShiftReport | null };
export type DrawerMoveRow = Omit<DrawerMoveModel, 'kind'> & { kind: DrawerMoveKind };

/** The shift that is open; there is at most one. */
export const findOpenShift = (tx: Reads): Promise<ShiftRow | undefined> =>
  tx.get<ShiftRow>('SELECT * FROM shifts WHERE open = 1');

/** The same. @throws Problem `no-open-shift` */
export async function openShiftOf(tx: Reads): Promise<ShiftRow> {
  const shift = await findOpenShift(tx);
  if (shift === undefined) throw problem('no-open-shift');
  return shift;
}

/** Whether its difference has still to be explained, by the `maxDifferenceCents` that is allowed. */
export const mustExplain = ({ report, explanation }: ShiftRow, maxDifferenceCents: number): boolean =>
  report !== null && explanation === null && Math.abs(report.differenceCents) > maxDifferenceCents;

/** Drops, payouts and pay-ins of shifts, oldest first. */
export const findMoves = (tx: Reads, shiftIds: readonly string[]): Promise<DrawerMoveRow[]> =>
  tx.all<DrawerMoveRow>('SELECT * FROM drawer_moves WHERE shift_id = ANY(?) ORDER BY id', shiftIds);

/** Shifts as answers show them, in the same order. */
export async function presentShifts(tx: Reads, rows: readonly ShiftRow[]): Promise<Shift[]> {
  if (rows.length === 0) return [];
  const shop = await tx.get<{ maxDifferenceCents: number }>('SELECT max_difference_cents FROM restaurant WHERE id = 1');
  const found = await findMoves(
    tx,
    rows.map(({ id }) => id),
  );
  const people = rows.flatMap(({ openedBy, closedBy, explainedBy }) => [openedBy, closedBy, explainedBy]);
  const ids = [...people, ...found.map(({ staffId }) => staffId)].filter((id) => id !== null);
  const { person } = await namePeople(tx, ids);
  const movesOf = Map.groupBy(found, ({ shiftId }) => shiftId);
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    openedAt: instantText(row.openedAt),
    openedBy: person(row.openedBy),
    floatCents: row.floatCents,
    closedAt: row.closedAt && instantText(row.closedAt),
    closedBy: row.closedBy === null ? null : person(row.closedBy),
    moves: (movesOf.get(row.id) ?? []).map(({ id, kind, amountCents, reason, staffId, at }) => ({
      id,
      kind,
      amountCents,
      reason,
      by: person(staffId),
      at: instantText(at),
    })),
    report: row.report,
    mustExplain: mustExplain(row, shop?.maxDifferenceCents ?? 0),
    explanation:
      row.explanation === null ? null : { reason: row.explanation, by: person(row.explainedBy ?? row.openedBy) },
  }));
}

/** One shift as answers show it. */
export async function presentShift(tx: Reads, row: ShiftRow): Promise<Shift> {
  const [shift] = await presentShifts(tx, [row]);
  if (shift === undefined) throw new Error('a shift is presented as one');
  return shift;
}
