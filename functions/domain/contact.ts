/** A phone number without the spaces, dots, hyphens and parentheses that people group it with. */
export const ungrouped = (phone: string): string => phone.replace(/[\s().-]/g, '');

/** An ungrouped international number (E.164): +, the country's code and the rest, 7 to 15 digits in all. */
export const internationalPhone = /^\+[1-9]\d{6,14}$/;
