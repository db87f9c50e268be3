/**
 * The origin that a built page takes its scripts and styles from when it is not the page's own (ASSETS_URL, when the page
 * was built), else undefined.
 */
export function assetsOrigin(page: string): string | undefined {
  const [, src = ''] = /<script type="module"[^>]* src="([^"]*)"/.exec(page) ?? [];
  return URL.parse(src)?.origin;
}
