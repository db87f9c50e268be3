import { columnsOf } from '../domain/print-jobs.ts';

/** What a printer's bytes can be: ESC/POS, StarPRNT or Star Line Mode. */
export type PaperFormat = 'escpos' | 'starprnt' | 'starline';

const commands = { escpos: 'escpos', starprnt: 'starsbcs', starline: 'starlinesbcs' } as const;
/** What opens the drawer: ESC p 0 (ESC/POS Command Reference), BEL (StarPRNT and Star Line command specifications). */
const kicks = { escpos: '\\x1bp\\x00\\x19\\xfa', starprnt: '\\x07', starline: '\\x07' } as const;

type Paper = { width: number; opensDrawer?: boolean };

/** The library is loaded with the first paper, so that a shop without a printer has no memory for it. */
const load = async () => (await import('receiptline')).default;

/** The bytes that make a printer print `markup`. Accents are sent in the code pages that all these printers have. */
export async function encodePaper(
  markup: string,
  format: PaperFormat,
  { width, opensDrawer = false }: Paper,
): Promise<Buffer> {
  const { transform } = await load();
  const text = opensDrawer ? `{command:${kicks[format]}}\n${markup}` : markup;
  const bytes = transform(text, { cpl: columnsOf(width), encoding: 'multilingual', command: commands[format] });
  return Buffer.from(bytes, 'latin1');
}

/** A picture of the same paper, as SVG. Without the library's style, which fetches a font from elsewhere, and the same for the same paper. */
export async function drawPaper(markup: string, { width }: Paper): Promise<string> {
  const { transform } = await load();
  const picture = transform(markup, { cpl: columnsOf(width), encoding: 'multilingual', command: 'svg' });
  return picture.replace(/<style.*?<\/style>/, '').replaceAll(/receipt-[0-9a-f-]{36}/g, 'paper');
}
