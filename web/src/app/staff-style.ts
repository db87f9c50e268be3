/**
 * Loads the styles that only the staff's pages have, which the build puts beside the stylesheet of all pages, under the same
 * hash (`web/staff-styles.ts`). In development there is no such file, and nothing to wait for.
 * @throws Error when it cannot be fetched
 */
export function loadStaffStyle(): Promise<void> {
  const shared = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"][href*="/style-"]');
  if (shared === null) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.crossOrigin = shared.crossOrigin;
    link.href = shared.href.replace('/style-', '/staff-');
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(`${link.href} cannot be fetched`));
    };
    // After it, because of two rules that weigh the same the later one counts.
    shared.after(link);
  });
}
