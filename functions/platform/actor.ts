import type { Role } from './schemas.ts';

/** The signed-in person behind a request. */
export type Actor = {
  staffId: string;
  name: string;
  role: Role;
  mustChangePassword: boolean;
  tokenHash: string;
  expiresAt: Date;
};
