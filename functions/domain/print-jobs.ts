/** Which protocol a printer speaks: Star CloudPRNT, Epson Server Direct Print, or ESC/POS that is written to it. */
export const printerKinds = ['star-cloudprnt', 'epson-sdp', 'raw-tcp'] as const;
export type PrinterKind = (typeof printerKinds)[number];

/** What can be on paper: an order for the kitchen, that it was cancelled, what a guest paid, or a test. */
export const printJobKinds = ['ticket', 'cancellation', 'receipt', 'test'] as const;
export type PrintJobKind = (typeof printJobKinds)[number];

/**
 * `pending`: not handed out yet. `claimed`: the printer has it. `printed` and `failed`: what the printer, or a person, says
 * of it. `unconfirmed`: the printer had it and did not say what became of it. `skipped`: a ticket whose order was over before
 * the printer could have it; there is no paper.
 */
export const printJobStates = ['pending', 'claimed', 'printed', 'failed', 'unconfirmed', 'skipped'] as const;
export type PrintJobState = (typeof printJobStates)[number];

/** What can happen to a job. `give-up`: the printer asks for something else, or says nothing for too long. */
export const printJobActions = ['hand-out', 'confirm', 'refuse', 'give-up', 'mark-printed', 'skip'] as const;
export type PrintJobAction = (typeof printJobActions)[number];

const moves: Record<PrintJobState, Partial<Record<PrintJobAction, PrintJobState>>> = {
  pending: { 'hand-out': 'claimed', skip: 'skipped' },
  claimed: { confirm: 'printed', refuse: 'failed', 'give-up': 'unconfirmed' },
  // The printer's word may come late.
  unconfirmed: { confirm: 'printed', refuse: 'failed', 'mark-printed': 'printed' },
  failed: { 'mark-printed': 'printed' },
  printed: {},
  skipped: {},
};

/**
 * The state of a job after `action`; undefined when that cannot happen to it. No state leads back to `pending`, so a job is
 * handed out at most once: what may be on paper already is never sent again by itself.
 */
export const moveJob = (state: PrintJobState, action: PrintJobAction): PrintJobState | undefined =>
  moves[state][action];

/** The states from which `action` leads somewhere. */
export const statesBefore = (action: PrintJobAction): PrintJobState[] =>
  printJobStates.filter((state) => moveJob(state, action) !== undefined);

/** A printer that has a job for so long without a word will not say what became of it. */
export const silentJobMs = 60_000;
/** A printer that has not asked for so long is silent: it asks every few seconds. */
export const silentPrinterMs = 60_000;

/** The state of a job as it is to be shown: one that was handed out too long ago is unconfirmed. */
export const stateAt = (job: { state: PrintJobState; claimedAt: Date | null }, now: Date): PrintJobState =>
  job.state === 'claimed' && job.claimedAt !== null && now.getTime() - job.claimedAt.getTime() >= silentJobMs
    ? 'unconfirmed'
    : job.state;

/** How many characters of the usual size fit into a line of paper that is so many millimetres wide. */
export const columnsOf = (width: number): number => (width === 58 ? 32 : 48);

/**
 * Where a printer may be that is written to: an address of the shop's own network, and a port from 9100 to 9999. Everything
 * else is refused, so that no manager's session makes the server talk to other machines, or to itself. A number with a leading
 * zero is refused: some programs read it as octal.
 */
export function isPrinterAddress(text: string): boolean {
  const match = /^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2}):(9[1-9]\d\d)$/.exec(text);
  if (match === null) return false;
  const [a = 0, b = 0, c = 0, d = 0] = match.slice(1, 5).map(Number);
  if ([a, b, c, d].some((byte) => byte > 255)) return false;
  return a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168);
}
