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

/** UTF-8, or Windows-1252, which Excel for Windows writes by default. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
