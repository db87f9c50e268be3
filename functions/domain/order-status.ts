/** The life of an order as one transition table. Only this file compares statuses to decide what may happen. */

export const orderStatuses = ['received', 'preparing', 'ready', 'completed', 'cancelled'] as const;
export type OrderStatus = (typeof orderStatuses)[number];

export const transitions = {
  received: ['preparing', 'cancelled'],
  preparing: ['ready', 'cancelled'],
  ready: ['completed', 'cancelled'],
  completed: [],
  cancelled: [],
} as const satisfies Record<OrderStatus, readonly OrderStatus[]>;

/** Statuses of an order that is not over. */
export const openStatuses = ['received', 'preparing', 'ready'] as const satisfies readonly OrderStatus[];

export const canMove = (from: OrderStatus, to: OrderStatus): boolean =>
  (transitions[from] as readonly OrderStatus[]).includes(to);

/** Nothing happens to it any more, unless its last move is taken back. */
export const isOver = (status: OrderStatus): boolean => transitions[status].length === 0;

/** The step that is usually next: what the kitchen's big button does. */
export const nextStatus = (from: OrderStatus): OrderStatus | undefined => transitions[from][0];

/** A guest may take an order back only until the kitchen has begun. */
export const guestMayCancel = (status: OrderStatus): boolean => status === 'received';

/**
 * `seen`: a kitchen’s screen has shown it. `unseen`: none has for too long. Neither changes its status or its version.
 * `paid`: what is paid of it has changed, also when a payment was given back; its status stays. `changed`: so has its table,
 * what it costs, or what of it is done.
 */
export const orderEventTypes = ['placed', 'seen', 'unseen', 'moved', 'undone', 'cancelled', 'paid', 'changed'] as const;
export type OrderEventType = (typeof orderEventTypes)[number];

/** Whether such an event gives the order its status, or takes one back. */
const moves: readonly OrderEventType[] = ['placed', 'moved', 'undone', 'cancelled'];
export const isMove = (type: OrderEventType): boolean => moves.includes(type);

/** `staffId` is null when a guest did it. */
type PastEvent = { type: OrderEventType; status: OrderStatus; staffId: string | null };

/**
 * The status that taking back the last move leads to, or undefined when there is none to take back: an order just
 * placed, one wholly undone, or one that its guest has cancelled (which is not a wrong bump).
 */
export function statusBeforeLastMove(events: readonly PastEvent[]): OrderStatus | undefined {
  const path: PastEvent[] = [];
  for (const event of events) {
    if (event.type === 'undone') path.pop();
    else if (isMove(event.type)) path.push(event);
  }
  const last = path.at(-1);
  const byStaff = last?.type === 'moved' || (last?.type === 'cancelled' && last.staffId !== null);
  return byStaff ? path.at(-2)?.status : undefined;
}
