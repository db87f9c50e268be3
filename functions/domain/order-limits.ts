type Size = { comalUnits: number; maxOrderUnits: number };

/** Whether an order from outside is larger than the shop takes without a call. One of exactly the limit is not. */
export const isTooLarge = ({ comalUnits, maxOrderUnits }: Size): boolean => comalUnits > maxOrderUnits;

type Quote = { quotedMinutes: number; fullAfterMinutes: number; idleMinutes: number };

/**
 * Whether the backlog is so long that orders from outside have to choose a later time. A kitchen without a backlog is
 * never full, however long it takes for one order (`idleMinutes`).
 */
export const isFull = ({ quotedMinutes, fullAfterMinutes, idleMinutes }: Quote): boolean =>
  quotedMinutes > Math.max(fullAfterMinutes, Math.ceil(idleMinutes / 5) * 5);

/**
 * What a phone number is counted by: its last eight digits, which are a whole number in El Salvador, so that it is the same
 * number with the country's code and without, and however it is spaced.
 */
export const phoneDigits = (phone: string): string => phone.replace(/\D/g, '').slice(-8);
