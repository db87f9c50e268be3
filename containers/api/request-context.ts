import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../functions/platform/actor.ts';
import type { Context, Services } from '../../functions/platform/context.ts';
import type { Log } from '../../functions/platform/log.ts';

/** A live stream that a request has opened. */
type Stream = { signal: AbortSignal; end(): void };

/**
 * What a function is given while it handles one request. What few functions ask for, and what takes a while to make, is made
 * when it is asked for.
 */
export class RequestContext implements Context {
  readonly read: Services['read'];
  readonly readOne: Services['readOne'];
  readonly readPast: Services['readPast'];
  readonly write: Services['write'];
  readonly writeTogether: Services['writeTogether'];
  readonly events: Services['events'];
  readonly groupEvents: Services['groupEvents'];
  readonly shopWatch: Services['shopWatch'];
  readonly signInThrottle: Services['signInThrottle'];
  readonly sessions: Services['sessions'];
  readonly memo: Services['memo'];
  readonly shared: Services['shared'];
  readonly installation: Services['installation'];
  readonly backups: Services['backups'];
  readonly photos: Services['photos'];
  readonly pushHosts: Services['pushHosts'];
  readonly guestLimits: Services['guestLimits'];
  readonly clock: Services['clock'];
  readonly newId: Services['newId'];
  readonly actor: Actor | undefined;
  readonly draining: AbortSignal;
  readonly #request: FastifyRequest;
  readonly #stream: Stream | undefined;

  constructor(
    services: Services,
    draining: AbortSignal,
    request: FastifyRequest,
    actor: Actor | undefined,
    stream: Stream | undefined,
  ) {
    this.read = services.read;
    this.readOne = services.readOne;
    this.readPast = services.readPast;
    this.write = services.write;
    this.writeTogether = services.writeTogether;
    this.events = services.events;
    this.groupEvents = services.groupEvents;
    this.shopWatch = services.shopWatch;
    this.signInThrottle = services.signInThrottle;
    this.sessions = services.sessions;
    this.memo = services.memo;
    this.shared = services.shared;
    this.installation = services.installation;
    this.backups = services.backups;
    this.photos = services.photos;
    this.pushHosts = services.pushHosts;
    this.guestLimits = services.guestLimits;
    this.clock = services.clock;
    this.newId = services.newId;
    this.actor = actor;
    this.draining = draining;
    this.#request = request;
    this.#stream = stream;
  }

  get log(): Log {
    const { log } = this.#request;
    return {
      debug: (details, message) => log.debug(details, message),
      info: (details, message) => log.info(details, message),
      warn: (details, message) => log.warn(details, message),
      error: (details, message) => log.error(details, message),
    };
  }

  get address(): string {
    return this.#request.ip;
  }

  get cookie(): string | undefined {
    return this.#request.raw.headers.cookie;
  }

  get secure(): boolean {
    return this.#request.protocol === 'https';
  }

  get signal(): AbortSignal {
    return this.#stream?.signal ?? this.draining;
  }

  get dropConnection(): () => void {
    return () => this.#stream?.end();
  }
}
