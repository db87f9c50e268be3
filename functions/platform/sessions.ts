import { randomUUID } from 'node:crypto';
import type { Actor } from './actor.ts';
import type { SharedMemory } from './shared-memory.ts';

/**
 * How long what is known of a session is kept. It is forgotten at once when the staff or their sessions change; this is for
 * a process that cannot notify the others, because Redis is gone for it and not for them.
 */
const keptMs = 10_000;

/** Whose each session is, kept for all processes of the shop where they share a memory. */
export type Sessions = {
  /** The person behind the token of this hash, by `load` where it is not kept; the caller checks whether it has ended. */
  find(tokenHash: string, load: () => Promise<Actor | undefined>): Promise<Actor | undefined>;
  /**
   * To be awaited after a change of the staff or of their sessions is committed, before it is acknowledged: no process
   * goes by what was known before.
   */
  changed(): Promise<void>;
};

export function createSessions(shared: SharedMemory | undefined): Sessions {
  if (shared === undefined) return { find: (_tokenHash, load) => load(), changed: async () => undefined };
  return {
    async find(tokenHash, load) {
      const key = `session:${tokenHash}`;
      const known = await shared.ask((redis) => redis.mget(versionKey, key));
      if (known === undefined) return load();
      const [version = null, text = null] = known;
      const kept = text === null ? undefined : (JSON.parse(text) as Kept);
      if (kept !== undefined && kept.version === version) {
        return { ...kept.actor, expiresAt: new Date(kept.actor.expiresAt) };
      }
      // The version is from before the look-up: what changes in between makes the entry worthless before it is there.
      const actor = await load();
      if (version === null) await shared.ask((redis) => redis.set(versionKey, randomUUID(), 'NX'));
      else if (actor !== undefined) {
        const entry = JSON.stringify({ version, actor });
        await shared.ask((redis) => redis.set(key, entry, 'PX', keptMs));
      }
      return actor;
    },
    async changed() {
      await shared.ask((redis) => redis.set(versionKey, randomUUID()), { insists: true });
    },
  };
}

/** Names the state that the staff and their sessions are in. Random, so that none is ever there twice. */
const versionKey = 'staff-version';

type Kept = { version: string; actor: Omit<Actor, 'expiresAt'> & { expiresAt: string } };
