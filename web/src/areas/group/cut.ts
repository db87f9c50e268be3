/** The beginning of a text, at most so long as the API counts it, and never half of a character. */
export const cut = (text: string, most: number): string =>
  text
    .slice(0, Math.max(0, most))
    .replace(/\p{Surrogate}$/u, '')
    .trimEnd();
