import type { Pace } from './begin-at.ts';
import type { PromisedUnits } from './pickup-slots.ts';
import { quotedMinutes } from './promise.ts';

const minuteMs = 60_000;

/** What is promised for an order; `pickupAt` is null for as soon as possible. */
export type Promised = { pickupAt: Date | null; promisedAt: Date; comalUnits: number };

/** Comal units that are not ready yet: for as soon as possible, and for pickups, in any order. */
export type Backlog = { soonest: number; pickups: readonly PromisedUnits[] };

/** The comal's backlog at `now`, and the quote that follows from it, while orders are taken one after the other. */
export class ComalLoad {
  readonly #now: Date;
  readonly #pace: Pace;
  readonly #taken: PromisedUnits[] = [];
  #soonest: number;
  readonly #pickups: PromisedUnits[];
  /** To be made now: also for a pickup that an idle kitchen would have to begin with. */
  #units: number;
  /** For pickups after that, soonest first. */
  #later: PromisedUnits[];

  constructor({ soonest, pickups }: Backlog, pace: Pace, now: Date) {
    this.#now = now;
    this.#pace = pace;
    this.#soonest = soonest;
    this.#pickups = [...pickups];
    this.#units = soonest;
    this.#later = [];
    for (const pickup of pickups) {
      if (this.#isNow(pickup.at)) this.#units += pickup.units;
      else this.#later.push(pickup);
    }
    soonestFirst(this.#later);
  }

  /** The backlog, including the orders that were taken. */
  get backlog(): Backlog {
    return { soonest: this.#soonest, pickups: this.#pickups };
  }

  /** What is promised for the orders that were taken, by instant. */
  get taken(): readonly PromisedUnits[] {
    return this.#taken;
  }

  /** Minutes from now until what is ordered now is ready. */
  get quotedMinutes(): number {
    const { quotedMinutes: idleMinutes, comalUnitsPerHour } = this.#pace;
    const inMinutes = ({ at }: PromisedUnits) => (at.getTime() - this.#now.getTime()) / minuteMs;
    const later = this.#later.map((pickup) => ({ inMinutes: inMinutes(pickup), units: pickup.units }));
    return quotedMinutes(idleMinutes, this.#units, comalUnitsPerHour, later);
  }

  /** Takes an order: the next one shares the comal with it. */
  take({ pickupAt, promisedAt: at, comalUnits: units }: Promised): void {
    this.#taken.push({ at, units });
    if (pickupAt === null) this.#soonest += units;
    else this.#pickups.push({ at: pickupAt, units });
    if (pickupAt === null || this.#isNow(pickupAt)) this.#units += units;
    else this.#later = soonestFirst([...this.#later, { at: pickupAt, units }]);
  }

  /** An idle kitchen would have to begin with it now. */
  #isNow(pickupAt: Date): boolean {
    return pickupAt.getTime() <= this.#now.getTime() + this.#pace.quotedMinutes * minuteMs;
  }
}

const soonestFirst = (promises: PromisedUnits[]) => promises.sort((a, b) => a.at.getTime() - b.at.getTime());
