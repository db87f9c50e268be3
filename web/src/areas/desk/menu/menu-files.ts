import type { MenuDocument } from '../../../api/types.ts';

/** What a file says, as the API reads it; undefined when it is neither a table nor JSON. */
export async function readMenuFile(file: File): Promise<{ csv: string } | { document: MenuDocument } | undefined> {
  const text = decode(await file.arrayBuffer());
  if (!/^\s*\{/.test(text)) return { csv: text };
  try {
    return { document: JSON.parse(text) as MenuDocument }; // the API checks it
  } catch {
    return undefined;
  }
}

/** UTF-8, or what Excel for Windows writes where nobody asks it for UTF-8. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Lets the person keep `text` as a file of that name. */
export function offerDownload(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
