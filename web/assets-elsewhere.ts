import type { Plugin } from 'vite';

/**
 * Has the page take what is in `assets/` from `url` (ASSETS_URL), such as `https://cdn.example`: that holds `assets/`, too, and
 * answers pages of other origins (CORS). Everything there names its neighbours relative to itself, so the page alone says
 * where. What has no hash in its name, the service worker above all, stays on the page's own origin.
 * @throws Error for what is no such address
 */
export function assetsElsewhere(url: string): Plugin {
  const parsed = URL.parse(url);
  const isSound = ['http:', 'https:'].includes(parsed?.protocol ?? '') && !/[?#"<>\s]|\/$/.test(url);
  if (url !== '' && !isSound) {
    throw new Error(
      `ASSETS_URL is "${url}": it should be an address such as https://cdn.example, without a slash at its end, or empty.`,
    );
  }
  return {
    name: 'assets-elsewhere',
    apply: 'build',
    config: () => ({
      experimental: { renderBuiltUrl: (_file, { hostType }) => (hostType === 'css' ? { relative: true } : undefined) },
    }),
    transformIndexHtml: { order: 'post', handler: (html) => html.replaceAll('="/assets/', `="${url}/assets/`) },
  };
}
