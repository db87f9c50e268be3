/** What two staff names are compared by: case, spacing and the keyboard's way of typing an accent make no difference. */
export const nameKey = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
