/** Without accents and case, as people type in a hurry: “Jalapeño” and “jalapeno” are the same. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
