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
