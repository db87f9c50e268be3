import type { Reads } from '../../prisma/database.ts';
import type { RestaurantModel } from '../../prisma/generated/models.ts';
import type { Promised } from '../domain/comal-load.ts';
import { nextClosing, nextOpening, type OpeningHours, type OpenSpan, takesOrders } from '../domain/opening-hours.ts';
import { isFull } from '../domain/order-limits.ts';
import { comingServices, nearestSlots, type PickupSlot, pickupSlots } from '../domain/pickup-slots.ts';
import { promisedAt } from '../domain/promise.ts';
import type { Memo } from '../platform/memo.ts';
import { problem } from '../platform/problems.ts';
import type { PickupSlot as ShownSlot } from '../platform/schemas.ts';
import { hoursAt } from '../restaurant/load-hours.ts';
import { type Comal, readComal } from './comal.ts';

/** The kitchen as `tx` sees it at `now`. */
export async function readKitchen(tx: Reads, memo: Memo, restaurant: RestaurantModel, now: Date): Promise<Kitchen> {
  const opening = await hoursAt(tx, memo, restaurant.hoursVersion);
  return new Kitchen(restaurant, opening, now, await readComal(tx, memo, restaurant, now));
}

/**
 * What somebody wants to order: `pickupAt` in RFC 3339, undefined for as soon as possible; `limited` when it is an order
 * from outside that a full kitchen refuses.
 */
type Wanted = { pickupAt: string | undefined; comalUnits: number; byStaff: boolean; limited: boolean };

/** Whether the shop takes an order at one moment, and for when; orders taken together are held against each other. */
class Kitchen {
  readonly #restaurant: RestaurantModel;
  readonly #opening: OpeningHours;
  readonly #now: Date;
  readonly #comal: Comal;
  #services: OpenSpan[] | undefined;
  #isOpen: boolean | undefined;

  constructor(restaurant: RestaurantModel, opening: OpeningHours, now: Date, comal: Comal) {
    this.#restaurant = restaurant;
    this.#opening = opening;
    this.#now = now;
    this.#comal = comal;
  }

  /** The week's hours, for a person to read. */
  get hours(): OpeningHours['hours'] {
    return this.#opening.hours;
  }

  /** Whether guests may order: it is open, and the last minutes before closing have not begun. */
  get isOpen(): boolean {
    const { timeZone, lastOrderMinutes } = this.#restaurant;
    this.#isOpen ??= takesOrders(this.#opening, timeZone, this.#now, lastOrderMinutes);
    return this.#isOpen;
  }

  /** Null while open, and when no opening is known. */
  get nextOpeningAt(): string | null {
    if (this.isOpen) return null;
    const { timeZone } = this.#restaurant;
    // A shop that is still open but past its last order next takes orders after it has closed.
    const closed = nextClosing(this.#opening, timeZone, this.#now) ?? this.#now;
    return nextOpening(this.#opening, timeZone, closed)?.toISOString() ?? null;
  }

  /** Null while closed, and when no closing is near. */
  get closesAt(): string | null {
    if (!this.isOpen) return null;
    return nextClosing(this.#opening, this.#restaurant.timeZone, this.#now)?.toISOString() ?? null;
  }

  /** Minutes from now until what is ordered now is ready. */
  get quotedMinutes(): number {
    return this.#comal.load.quotedMinutes;
  }

  /** Whether the backlog is so long that orders from outside have to choose a later time. */
  get isFull(): boolean {
    const { fullAfterMinutes, quotedMinutes: idleMinutes } = this.#restaurant;
    return isFull({ quotedMinutes: this.quotedMinutes, fullAfterMinutes, idleMinutes });
  }

  /** The slots that can still take so much, soonest first. */
  async slots(comalUnits: number): Promise<PickupSlot[]> {
    const { timeZone, slotMinutes, unitsPerSlot, lastOrderMinutes } = this.#restaurant;
    this.#services ??= comingServices(this.#opening, timeZone, this.#now, lastOrderMinutes);
    const { quotedMinutes: leadMinutes } = this.#comal.load;
    const promised = await this.#comal.promised();
    const kitchen = { now: this.#now, leadMinutes, promised, slotMinutes, unitsPerSlot };
    return pickupSlots(this.#services, kitchen, comalUnits);
  }

  /**
   * What can be promised. Staff may also order while closed. A full kitchen still takes orders without comal units.
   * @throws Problem `closed`, `kitchen-full`, `slot-unavailable`
   */
  async promise({ pickupAt: wantedAt, comalUnits, byStaff, limited }: Wanted): Promise<Promised> {
    if (wantedAt === undefined) {
      if (!byStaff && !this.isOpen) throw this.#closed();
      if (limited && comalUnits > 0 && this.isFull) throw await this.#full(comalUnits);
    }
    const pickupAt = wantedAt === undefined ? undefined : await this.#slotAt(new Date(wantedAt), comalUnits);
    const promised = promisedAt(this.#now, this.quotedMinutes, pickupAt);
    return { pickupAt: pickupAt ?? null, promisedAt: promised, comalUnits };
  }

  /** Takes an order that nothing refuses any more: the next one shares the comal with it. */
  take(promised: Promised): void {
    this.#comal.load.take(promised);
  }

  /** See `Comal`'s `keep`. */
  keepBacklog(lastSeq: number): void {
    this.#comal.keep(lastSeq);
  }

  async #slotAt(wanted: Date, comalUnits: number): Promise<Date> {
    const slots = await this.slots(comalUnits);
    if (slots.some(({ at, endsAt }) => at <= wanted && wanted < endsAt)) return wanted;
    throw problem('slot-unavailable', {
      extra: { slots: nearestSlots(slots, wanted, alternatives).map(presentSlot) },
    });
  }

  async #full(comalUnits: number) {
    const { quotedMinutes } = this;
    const slots = await this.slots(comalUnits);
    return problem('kitchen-full', {
      detail: `The kitchen needs ${quotedMinutes} minutes for what it has taken already: choose a later time`,
      extra: { quotedMinutes, slots: slots.slice(0, alternatives).map(presentSlot) },
    });
  }

  #closed() {
    const { nextOpeningAt } = this;
    const detail = nextOpeningAt === null ? 'Closed until further notice' : `Closed until ${nextOpeningAt}`;
    return problem('closed', { detail, extra: { nextOpeningAt } });
  }
}

const alternatives = 3;

/** A slot as every answer shows it. */
export const presentSlot = ({ at, endsAt, unitsLeft }: PickupSlot): ShownSlot => ({
  at: at.toISOString(),
  endsAt: endsAt.toISOString(),
  unitsLeft,
});
