import { z } from 'zod';
import { At, Cents, Id, OrderStatus, PickupSlot } from './schemas.ts';

/** Its HTTP status, its title, what the caller does about it, and the members that a problem of this code has besides. */
type ProblemType = readonly [status: number, title: string, remedy: string, extra?: Readonly<z.core.$ZodShape>];

const sameRequest = 'Nothing was saved. Send the same request again after `Retry-After` seconds.';
const groupStatuses = ['open', 'locked', 'sending', 'sent'] as const;

/**
 * Every error that the API answers. Codes are stable: within `/api/v1` none changes its meaning. The OpenAPI document and
 * docs/ERRORS.md (`npm run client`) are made from this table.
 */
export const problemTypes = {
  'malformed-request': [400, 'The request is not valid HTTP', 'Correct the address or the headers.'],
  'malformed-body': [400, 'The body is not valid JSON', 'Send one JSON object as RFC 8259 defines it.'],
  'idempotency-key-required': [
    400,
    'An Idempotency-Key header of 8 to 255 characters is required',
    'Make a new key for each order, such as a UUID, and keep it until the answer is here.',
  ],
  'not-signed-in': [
    401,
    'Sign in first',
    'Sign in, then send the session’s cookie or its token as a bearer token; or send an API key as one.',
  ],
  'wrong-credentials': [
    401,
    'Name or password is wrong',
    'Ask the person again. The answer does not say which of the two is wrong.',
  ],
  'cross-origin': [
    403,
    'Another site’s page may not do this',
    'Call from the shop’s own pages, name the other site in CORS_ORIGINS, or send the session’s token as a bearer token.',
  ],
  'not-allowed': [403, 'Your role may not do this', 'Sign in as somebody whose role may.'],
  'password-change-required': [
    403,
    'Choose a password of your own first',
    'Change it with PUT /api/v1/staff/me/password. Until then this session can do nothing else.',
  ],
  'wrong-password': [403, 'The current password is wrong', 'Ask the person again. The password is still the old one.'],
  'wrong-pin': [
    403,
    'The PIN is wrong',
    'Ask the person again. After ten wrong ones in a row it is locked on this device.',
  ],
  'pin-locked': [
    403,
    'The PIN is locked on this device',
    'Sign in here with the password, or choose another PIN: either unlocks it.',
  ],
  'device-not-enrolled': [
    403,
    'This device is not enrolled for PINs',
    'Sign in with a password, or let a manager enrol the device.',
  ],
  'approval-required': [
    403,
    'A manager has to approve this',
    'Let a manager enter their PIN with POST /api/v1/staff/approvals, and send the token as `X-Approval` within two minutes.',
  ],
  'not-a-member': [403, 'Join the group order first', 'Send the `x-member-token` from the answer to joining.'],
  'not-your-part': [
    403,
    'This part of the group order is somebody else’s',
    'Members change their own lines; locking, sending and taking others out is the host’s.',
  ],
  'not-found': [404, 'There is nothing here', 'Check the path against this API’s document.'],
  'order-not-found': [404, 'There is no such order', 'Check the id, and that the proof sent with it is this order’s.'],
  'item-not-found': [404, 'There is no such item', 'Read the menu again.'],
  'group-not-found': [
    404,
    'There is no such group order, or it is over',
    'Ask the host for the link again, or start another group.',
  ],
  'member-not-found': [404, 'There is no such member in the group order', 'Read the group again.'],
  'menu-version-not-found': [
    404,
    'There is no such version of the menu to restore',
    'Read the versions again: the last ten can be restored.',
  ],
  'payment-not-found': [404, 'There is no such payment', 'Read the order’s payments again.'],
  'shift-not-found': [404, 'There is no such shift', 'Read the shifts again.'],
  'tab-not-found': [404, 'There is no such tab', 'Read the open tabs again.'],
  'adjustment-not-found': [404, 'There is no such void or discount on the tab', 'Read the tab again.'],
  'no-open-tab': [
    404,
    'The table has no open tab',
    'Read the tables again: it may have been paid, merged or moved on another device.',
  ],
  'visit-over': [
    404,
    'There is no such visit, or it is over',
    'Check the proof sent with it. A tab that was closed or moved away from the table proves nothing: scan the table’s code again.',
  ],
  'photo-not-found': [404, 'There is no such photo', 'Read the menu again.'],
  'table-not-found': [404, 'There is no such table', 'Read the tables again.'],
  'staff-not-found': [404, 'There is no such person', 'Read the staff again.'],
  'invitation-not-found': [
    404,
    'There is no such invitation',
    'Check that the whole link was opened, or let a manager invite again.',
  ],
  'device-not-found': [404, 'There is no such enrolled device', 'Read the devices again.'],
  'backup-not-found': [404, 'There is no such backup', 'Read the backups again.'],
  'key-not-found': [404, 'There is no such API key', 'Read the keys again.'],
  'printer-not-found': [404, 'There is no such printer', 'Read the printers again.'],
  'print-job-not-found': [404, 'There is no such print job', 'Read the printer’s jobs again.'],
  'method-not-allowed': [405, 'The path does not have this method', 'Use one of those in `Allow`.'],
  'request-timeout': [408, 'The request took too long to arrive', 'Send it again, in one go.'],
  'name-taken': [409, 'Somebody has this name, or one that looks like it', 'Let the person choose another name.'],
  'table-exists': [
    409,
    'There is a table with this number',
    'Choose another number, or take the archived table with this number into use again.',
  ],
  'table-occupied': [
    409,
    'The table has open orders, or a tab that is not paid',
    'Complete or cancel the orders and take the payment first, then archive the table.',
  ],
  'tab-open': [
    409,
    'The table has an open tab',
    'Put it on that tab, or merge the two.',
    { tabId: Id.describe('The tab that is open') },
  ],
  'tab-closed': [
    409,
    'The tab is closed',
    'Read it again: it may have been paid or merged on another device. A payment that is given back opens it again.',
  ],
  'table-waiting': [
    409,
    'The staff have to open the table first',
    'Ask with POST /api/v1/tables/{number}/visits, keep the order, and send it when the answer is that the table is open.',
  ],
  'last-manager': [
    409,
    'The shop needs a manager',
    'Make somebody else a manager first, then remove this person or change their role.',
  ],
  'group-full': [409, 'The group order is full', 'Order on your own, or start another group.'],
  'group-locked': [
    409,
    'The group order is closed for changes',
    'While it is `locked` the host can unlock it. While it is `sending`, send it again to learn what became of it.',
    {
      groupStatus: z
        .enum(groupStatuses)
        .describe('The status of the group as it is now')
        .meta({ examples: ['locked'] }),
    },
  ],
  closed: [
    409,
    'The restaurant is closed',
    'Order for a time after `nextOpeningAt`.',
    { nextOpeningAt: At.nullable().describe('When it opens next; null when that is not known') },
  ],
  'currency-in-use': [
    409,
    'Orders have prices in the shop’s currency',
    'Leave the currency as it is: it can be chosen until the first order.',
  ],
  'illegal-transition': [
    409,
    'The order cannot go there from where it is',
    'Read the order again: its status has changed, or this step does not exist.',
  ],
  'backup-running': [409, 'A backup is being made already', 'Read the backups until it is there.'],
  'backups-elsewhere': [
    409,
    'The shop’s database is PostgreSQL, which has its own archive',
    'Back it up with scripts/backup-db.sh; docs/SCALING.md says more.',
  ],
  'photos-unavailable': [
    409,
    'This server cannot prepare photos',
    'Upload the photo where the API runs as a container or with npm start; docs/decisions/036-photos.md says why.',
  ],
  'orders-still-open': [
    409,
    'An order of this person is not over yet',
    'Hand it over or cancel it first: the kitchen needs its name until then. Nothing was erased.',
  ],
  'item-unavailable': [
    409,
    'An item is sold out',
    'Take the items out of the order, or fewer of them, and send it with a new Idempotency-Key.',
    {
      itemIds: z.array(Id).describe('The items that are sold out, or that are too few'),
      portionsLeft: z
        .record(
          z.string(),
          z
            .int()
            .describe('How many the order can have')
            .meta({ examples: [2] }),
        )
        .optional()
        .describe(
          'By item id, for those that are too few: how many this order can have when its lines are served in their order',
        ),
    },
  ],
  'kitchen-full': [
    409,
    'The kitchen has more to do than it can have ready soon',
    'Let the guest choose one of `slots`, and send its `at` as `pickupAt`. Drinks alone are taken at once.',
    {
      quotedMinutes: z
        .int()
        .describe('When an order of now would be ready, in minutes')
        .meta({ examples: [95] }),
      slots: z.array(PickupSlot).describe('The next free slots for so much, soonest first'),
    },
  ],
  'not-accepting-orders': [
    409,
    'The restaurant is not taking orders now',
    'The shop has paused orders. Try again later, or call.',
  ],
  'difference-unexplained': [
    409,
    'The difference of the last shift is not explained',
    'Explain it with POST /api/v1/shifts/{id}/explanation, then open the next shift.',
    { shiftId: Id.describe('The shift whose difference is to be explained') },
  ],
  'no-open-shift': [
    409,
    'No shift is open',
    'Open the drawer with POST /api/v1/shifts, or take the payment by card. A shift that was closed meanwhile has its report already.',
  ],
  'nothing-to-explain': [
    409,
    'There is no difference to explain',
    'Read the shift: it is open, or it is explained already.',
  ],
  'nothing-to-publish': [
    409,
    'The menu has no changes to publish',
    'Read the draft: it is the menu that guests see already.',
  ],
  'nothing-to-undo': [409, 'There is no move to take back', 'Read the order again.'],
  'order-cancelled': [409, 'The order is cancelled', 'Take no money for it.'],
  'order-paid': [
    409,
    'The order has payments',
    'Give its payments back with POST /api/v1/payments/{id}/undo, then cancel it.',
    { paidCents: Cents.describe('What has been paid of it') },
  ],
  'practice-order': [409, 'A practice order is not paid', 'Take no money for it: no report counts it.'],
  'line-not-on-tab': [
    409,
    'A line is not on this tab',
    'Read the tab again: the line may have been moved on another device, or its order was cancelled.',
    { lineId: Id.describe('The line') },
  ],
  'line-paid': [
    409,
    'Not so much of the line is left',
    'Read the tab again: what is missing was paid by name, voided, moved, or taken off by a discount.',
    { lineId: Id.describe('The line') },
  ],
  'amount-changed': [
    409,
    'That is not what is to be paid now',
    'Show the guest `amountCents`; if that is right, send the payment with it as `expectedCents`.',
    { amountCents: Cents.describe('What would be paid now') },
  ],
  'balance-changed': [
    409,
    'Something else is left to pay now',
    'Show the person `balanceCents`: it may be the same payment on two phones. If it is another one, send it with that as `expectedBalanceCents`.',
    { balanceCents: Cents.describe('What is left to pay now') },
  ],
  'adjustment-undone': [409, 'The void or discount was taken back already', 'Read the tab again.'],
  'discount-too-large': [
    409,
    'There is not so much to take off',
    'Take off at least a cent and no more than `maxCents`.',
    { maxCents: Cents.describe('What is left of the lines') },
  ],
  'tab-overpaid': [
    409,
    'More has been paid than would be left to pay',
    'Give a payment back with POST /api/v1/payments/{id}/undo first, then change the bill.',
    { paidCents: Cents.describe('What has been paid of the tab') },
  ],
  'tab-owes': [
    409,
    'The tab is not paid',
    'Take the payment of what is left, or move its lines to another tab.',
    { balanceCents: Cents.describe('What is left to pay') },
  ],
  overpaid: [
    409,
    'That is more than is left to pay',
    'Read the order again: it may have been paid on another device. Take no more than `balanceCents`.',
    { balanceCents: Cents.describe('What is left to pay') },
  ],
  'payment-undone': [409, 'The payment was given back already', 'Read the order’s payments again.'],
  'shift-open': [409, 'A shift is open already', 'Read the current shift: there is one drawer.'],
  'order-over': [409, 'The order is over', 'Nothing more will happen to it: do not wait for anything.'],
  'order-too-large': [
    409,
    'The order is too large to be taken online',
    'Let the guest take `maxUnits` or fewer, or call the shop: its staff may take any size.',
    {
      comalUnits: z
        .int()
        .describe('How much of the comal the order takes')
        .meta({ examples: [80] }),
      maxUnits: z
        .int()
        .describe('How much is taken at once')
        .meta({ examples: [60] }),
    },
  ],
  'price-changed': [
    409,
    'The price has changed',
    'Show the guest `totalCents`; if that is right, send the order with it as `expectedTotalCents`.',
    { totalCents: Cents.describe('What the order costs now') },
  ],
  'slot-unavailable': [
    409,
    'That pickup time is not free',
    'Let the guest choose one of `slots`, and send its `at` as `pickupAt`.',
    { slots: z.array(PickupSlot).describe('The free slots nearest to the time that was wanted, soonest first') },
  ],
  'invitation-over': [
    410,
    'The invitation is over',
    'Let a manager invite again: an invitation is good once, and for a day.',
    {
      reason: z
        .enum(['used', 'revoked', 'expired'])
        .describe('Why it is over')
        .meta({ examples: ['used'] }),
    },
  ],
  'print-job-settled': [
    409,
    'It is known what became of this print job, or it is still being printed',
    'Read the printer’s jobs again: only one that is unconfirmed or failed can be marked as printed.',
  ],
  'stale-version': [
    412,
    'Somebody else changed the order first',
    'Read it again, decide again, and send its new version as If-Match.',
    {
      version: z
        .int()
        .describe('The version that it is at now')
        .meta({ examples: [2] }),
      orderStatus: OrderStatus.optional().describe('The status of the order as it is now'),
    },
  ],
  'body-too-large': [413, 'The body is too large', 'Send no more than 512 KB; a photo may have 10 MB.'],
  'unsupported-media-type': [415, 'The body must be application/json', 'Send `Content-Type: application/json`.'],
  'photo-too-many-pixels': [422, 'The photo has too many pixels', 'Send one of 50 megapixels or fewer.'],
  'photo-unreadable': [422, 'This is no photo that can be read', 'Send a whole JPEG, PNG, WebP or AVIF file.'],
  'idempotency-key-reused': [
    422,
    'This Idempotency-Key belongs to another request',
    'Make a new key for each order; repeat one only with the request that it was made for.',
  ],
  'validation-failed': [422, 'The request is not valid', 'Correct what `errors` names.'],
  'too-many-open-orders': [
    429,
    'The kitchen has not seen earlier orders yet',
    'Wait until the kitchen has seen one of the earlier orders from this address or phone, or call the shop.',
  ],
  'too-many-streams': [503, 'Too many live streams are open', 'Wait for `Retry-After` seconds, or close one.'],
  'too-many-requests': [429, 'Too many requests', 'Wait for `Retry-After` seconds.'],
  'headers-too-large': [431, 'The headers are too large', 'Send fewer or shorter headers and cookies.'],
  'internal-error': [
    500,
    'Something went wrong on our side',
    'Tell the shop the `instance`: the log has it. Whether anything was saved is not known.',
  ],
  'database-busy': [503, 'The database is busy; nothing was saved', sameRequest],
  overloaded: [503, 'Too many writes are waiting; nothing was saved', sameRequest],
  'photos-busy': [503, 'Other photos are being prepared; nothing was saved', sameRequest],
  'sign-in-busy': [
    503,
    'Too many people are signing in at once; nothing was checked',
    'Send the same request again after `Retry-After` seconds. It does not count as a failed attempt.',
  ],
  'storage-unwritable': [503, 'The disk cannot be written; nothing was saved', sameRequest],
  'storage-full': [507, 'The disk is full; nothing was saved', 'Make room on the disk, then send the request again.'],
  'not-ready': [503, 'The server is starting or stopping', 'Send no new work here until /readyz answers 200.'],
} as const satisfies Record<string, ProblemType>;

export type ProblemCode = keyof typeof problemTypes;
export type ProblemStatus = (typeof problemTypes)[ProblemCode][0];
export const problemCodes = Object.keys(problemTypes) as ProblemCode[]; // what `keyof` says of a constant

type ShapeOf<C extends ProblemCode> = (typeof problemTypes)[C] extends readonly [
  number,
  string,
  string,
  infer Shape extends z.core.$ZodShape,
]
  ? Shape
  : Record<never, never>;

/** The members that a problem of this code has besides those that all have. */
export type ExtraOf<C extends ProblemCode> = z.input<z.ZodObject<ShapeOf<C>>>;
