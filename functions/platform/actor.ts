import type { Role } from './schemas.ts';

/** The signed-in person behind a request, or the API key of other software. */
export type Actor = {
  /** The person's id, or the key's: what the history says who it was by. */
  staffId: string;
  name: string;
  role: Role;
  mustChangePassword: boolean;
  tokenHash: string;
  expiresAt: Date;
  /** Only of an API key. `usedAtMs`: when it was last noted that it was used; 0: never. */
  key?: { usedAtMs: number };
  /** Only of a person. `seenAtMs`: when it was last noted that they are there; 0: never. `deviceId`: the enrolled device. */
  session?: { seenAtMs: number; deviceId: string | null };
};
