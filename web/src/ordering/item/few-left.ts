import type { MenuItem } from '../../api/types.ts';

/** How many portions are left, when that is so few that a guest should know. */
export const fewLeft = ({ portionsLeft }: MenuItem): number | undefined =>
  portionsLeft !== null && portionsLeft > 0 && portionsLeft <= 5 ? portionsLeft : undefined;
