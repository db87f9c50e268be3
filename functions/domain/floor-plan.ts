/**
 * The floor plan of an area: a grid of `planColumns` × `planRows` units, on which a table is a square of `tableUnits`. Positions are
 * those of a table's upper left corner, in units from the upper left of the plan. Pure.
 */
export const planColumns = 18;
const planRows = 60;
export const tableUnits = 3;

/** The largest `x` and `y` that a table may have. */
export const maxPlanX = planColumns - tableUnits;
export const maxPlanY = planRows - tableUnits;

export type PlanPlace = { x: number; y: number };

/** Whether two tables at these places would cover each other. */
export const overlaps = (one: PlanPlace, other: PlanPlace): boolean =>
  Math.abs(one.x - other.x) < tableUnits && Math.abs(one.y - other.y) < tableUnits;

/** The nearest place on the plan. */
export const onPlan = ({ x, y }: PlanPlace): PlanPlace => ({
  x: Math.min(maxPlanX, Math.max(0, Math.round(x))),
  y: Math.min(maxPlanY, Math.max(0, Math.round(y))),
});

/** Rows of the plan where tables without a place stand, one table wide each with a unit between them. */
const perRow = Math.floor((planColumns + 1) / (tableUnits + 1));

/**
 * Where each table of an area stands, by its number: those with a place there, the others in rows by their order in the list, at
 * the next free spot. A table that is put somewhere moves only those without a place that it would cover. Of two whose places
 * would cover each other, as after one came from another area, the later in the list has none.
 */
export function planOf(tables: readonly { number: number; place: PlanPlace | null }[]): ReadonlyMap<number, PlanPlace> {
  const plan = new Map<number, PlanPlace>();
  const spot = (index: number): PlanPlace => ({
    x: (index % perRow) * (tableUnits + 1),
    y: Math.floor(index / perRow) * (tableUnits + 1),
  });
  const isFree = (at: PlanPlace): boolean => [...plan.values()].every((taken) => !overlaps(taken, at));
  for (const { number, place } of tables) if (place !== null && isFree(place)) plan.set(number, place);
  let next = tables.length;
  for (const [index, { number }] of tables.entries()) {
    if (plan.has(number)) continue;
    let at = spot(index);
    while (!isFree(at)) {
      at = spot(next);
      next += 1;
    }
    plan.set(number, at);
  }
  return plan;
}

/** The next free place from `from` in the direction of a step of one unit; undefined when there is none. */
export function stepOnPlan(from: PlanPlace, step: PlanPlace, others: readonly PlanPlace[]): PlanPlace | undefined {
  let at = from;
  for (;;) {
    const next = { x: at.x + step.x, y: at.y + step.y };
    const kept = onPlan(next);
    if (kept.x !== next.x || kept.y !== next.y) return undefined;
    if (others.every((other) => !overlaps(other, next))) return next;
    at = next;
  }
}
