/**
 * An amount of money as a person types it, `1.50`, `1,50` or `$ 1.50`, in cents; undefined when it is no amount or over
 * `maxCents`. `centsPerUnit` is 100 for dollars, 1 for yen.
 */
export function readAmount(text: string, centsPerUnit: number, maxCents = 1_000_000): number | undefined {
  const typed = text.replace(/[\s$]/g, '').replace(',', '.');
  if (!/^\d*\.?\d*$/.test(typed) || !/\d/.test(typed)) return undefined;
  const cents = Math.round(Number(typed) * centsPerUnit);
  return cents <= maxCents ? cents : undefined;
}
