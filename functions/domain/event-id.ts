/**
 * The id of a server-sent event. `history` names the log that the event is in (it changes when a backup is restored), and
 * `seq` is the event's place in it. A client sends the last id it has seen as Last-Event-ID.
 */
export type EventId = {
  /** Undefined in an id from before histories had names: such an id says nothing about this log. */
  history: string | undefined;
  seq: number;
};

/** `<history>-<seq>`, or only `<seq>`. */
export const eventIdPattern = /^(?:[0-9a-f]{16}-)?\d{1,15}$/;

export const formatEventId = (history: string, seq: number): string => `${history}-${seq}`;

/** Reads a text that matches `eventIdPattern`. */
export function parseEventId(text: string): EventId {
  const [seq, history] = text.split('-').reverse();
  return { history, seq: Number(seq) };
}

/** The log as it is now: `newest` is the seq of its last event. */
type Log = { history: string; newest: number };

/** Whether the event that a client has seen last is in this log; otherwise the client reads everything anew. */
export const isInLog = (seen: EventId, log: Log): boolean => seen.history === log.history && seen.seq <= log.newest;
