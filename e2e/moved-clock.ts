/**
 * Loaded before the server (`--import`): lets a test move its clock on, so that nobody waits for a pause to end. The clock
 * is `CLOCK_AHEAD_MS` ahead from the start. The test sends `{ passMs }` and gets it back once `Date` shows the later time.
 */
const RealDate = Date;
let aheadMs = Number(process.env.CLOCK_AHEAD_MS ?? 0);

class MovedDate extends RealDate {
  constructor(...given: [] | [number | string | Date]) {
    super(given.length === 0 ? RealDate.now() + aheadMs : given[0]);
  }

  static override now(): number {
    return RealDate.now() + aheadMs;
  }
}

globalThis.Date = MovedDate as DateConstructor; // called with one argument or none, as all of the server does

process.on('message', (message: { passMs: number }) => {
  aheadMs += message.passMs;
  process.send?.(message);
});
// The channel keeps no server alive that has been asked to stop.
process.channel?.unref();
