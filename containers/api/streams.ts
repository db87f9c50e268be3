/**
 * The live streams that this process has open: how many there may be, and what ends them. A stream ends when its client is
 * gone or does not read, after its longest time, when the server stops, and when the session it was opened with has ended.
 */
import type { FastifyReply } from 'fastify';
import { networkOf } from '../../functions/domain/network.ts';
import { Places } from '../../functions/domain/places.ts';
import { findActors, isAllowed } from '../../functions/platform/access.ts';
import type { Actor } from '../../functions/platform/actor.ts';
import type { Context, Services } from '../../functions/platform/context.ts';
import type { AnyFunction } from '../../functions/platform/define-function.ts';
import { problem } from '../../functions/platform/problems.ts';
import type { Pace } from './server-sent-events.ts';

export type StreamSettings = {
  /**
   * How long a stream stays open before the client has to resume it: the platform would cut it at 15 minutes. 0 where an
   * answer is sent whole: a stream then sends what is stored and ends, and its client polls.
   */
  longestMs?: number;
  /** How long nothing could be written before the connection is cut. It is longer than the time between heartbeats. */
  stallMs?: number;
  /**
   * How many streams may be open in all, by guests of one network, and with one staff session. Half as many, and counted
   * apart, for those that give way: so many phones with the menu open leave the others theirs.
   */
  mostInAll?: number;
  mostPerNetwork?: number;
  mostPerSession?: number;
};

type Host = { services: Services; draining: AbortSignal; log: Pick<Context['log'], 'error'> } & StreamSettings;

type Opening = { fn: AnyFunction; actor: Actor | undefined; reply: FastifyReply };

export type OpenStream = {
  /** Aborted when the stream has to end. */
  signal: AbortSignal;
  /** Ends it; cuts the connection when its client is not reading. */
  end(): void;
  /** Gives its place back: for a stream that was never answered. */
  close(): void;
};

/** A session is asked for this often while it has a stream open. */
const sessionCheckMs = 250;
const retryAfterSeconds = 10;

const live: Pace = { retryMs: 1_000, mostBytes: Number.POSITIVE_INFINITY };
/** AWS Lambda takes 6 MB of JSON, in which each quotation mark of an event is two bytes. */
const polled: Pace = { retryMs: 3_000, mostBytes: 3_000_000 };

export function keepStreams({
  services,
  draining,
  log,
  longestMs = 14 * 60_000,
  stallMs = 30_000,
  mostInAll = 2_000,
  mostPerNetwork = 200,
  mostPerSession = 20,
}: Host) {
  const places = new Places();
  const open = new Set<OpenStream>();
  /** Those opened with a staff session. */
  const ofStaff = new Map<OpenStream, { fn: AnyFunction; tokenHash: string }>();
  let sessionCheck: ReturnType<typeof setInterval> | undefined;

  draining.addEventListener('abort', () => {
    for (const stream of open) stream.end();
  });

  function limitsFor({ fn, actor, reply }: Opening): Map<string, number> {
    const limits = new Map([['all', mostInAll]]);
    if (fn.givesWay) limits.set('giving way', mostInAll / 2);
    // The last tenth is the staff's: however many guests follow something, the kitchen and the floor have places.
    if (actor === undefined) limits.set('guests', Math.ceil(mostInAll * 0.9));
    if (!services.guestLimits) return limits;
    if (actor !== undefined) return limits.set(`session ${actor.tokenHash}`, mostPerSession);
    const network = networkOf(reply.request.ip);
    return fn.givesWay
      ? limits.set(`giving way, network ${network}`, mostPerNetwork / 2)
      : limits.set(`network ${network}`, mostPerNetwork);
  }

  async function endSignedOut(): Promise<void> {
    try {
      const hashes = new Set([...ofStaff.values()].map(({ tokenHash }) => tokenHash));
      const actors = await findActors([...hashes], services);
      for (const [stream, { fn, tokenHash }] of ofStaff) {
        const actor = actors.get(tokenHash);
        if (actor === undefined || !isAllowed(fn, actor)) stream.end();
      }
    } catch (error) {
      // Sessions count as valid while the database does not answer; the next check retries.
      log.error({ err: error }, 'the sessions of open streams could not be checked');
    }
  }

  /** @throws Problem `too-many-streams` */
  function openStream(opening: Opening): OpenStream {
    const giveBack = places.take(limitsFor(opening));
    if (giveBack === undefined) throw problem('too-many-streams', { retryAfterSeconds });
    const { raw, request } = opening.reply;
    const ending = new AbortController();
    const stream: OpenStream = {
      signal: ending.signal,
      end() {
        ending.abort();
        if (raw.writableNeedDrain) raw.destroy();
      },
      close() {
        clearTimeout(longest);
        ending.abort();
        giveBack();
        open.delete(stream);
        ofStaff.delete(stream);
        if (ofStaff.size > 0) return;
        clearInterval(sessionCheck);
        sessionCheck = undefined;
      },
    };
    const longest = longestMs === 0 ? undefined : setTimeout(stream.end, longestMs).unref();
    open.add(stream);
    // What is stored is still sent; then the stream ends without waiting for more.
    if (longestMs === 0) ending.abort();
    else if (opening.actor !== undefined) {
      ofStaff.set(stream, { fn: opening.fn, tokenHash: opening.actor.tokenHash });
      sessionCheck ??= setInterval(endSignedOut, sessionCheckMs).unref();
    }
    raw.once('close', stream.close);
    // Node cuts a connection on which nothing was written for so long, and knows a slow reader from one that has stopped.
    // What is injected by a test or by AWS Lambda has no connection.
    request.socket.setTimeout?.(stallMs);
    if (draining.aborted) stream.end();
    if (raw.destroyed) stream.close();
    return stream;
  }

  return { open: openStream, /** How many are open. */ size: () => open.size, pace: longestMs === 0 ? polled : live };
}
