import { effect } from '@preact/signals';
import { restaurant } from '../../api/shop.ts';
import type { Stop } from '../../browser/life.ts';
import { language, speak } from '../../i18n/index.ts';
import { staffPaths } from '../../router/staff-paths.ts';

const isStaffs = (path: string) => Object.values<string>(staffPaths).includes(path);

/** Whether this browser's own languages are none that the app has: then it has shown Spanish for want of a better one. */
const knowsNeither = () => !navigator.languages.some((one) => /^(es|en)\b/i.test(one));

/**
 * Shows a guest the shop's own language when the one on the screen is not offered, or when neither the guest nor the browser
 * has a preference. A shop with one language offers no switch. The staff's pages stay in the language that they were set to.
 */
export const offerLanguages = (): Stop =>
  effect(() => {
    const [own, other] = restaurant.value?.languages ?? [];
    if (own === undefined || isStaffs(location.pathname)) return;
    // The guests' headers hide their switch then: in CSS, which is no part of the first script.
    document.documentElement.toggleAttribute('data-one-language', other === undefined);
    if (own === language.value) return;
    if (other === undefined || (knowsNeither() && !hasChosen())) void speak(own).catch(() => undefined);
  });

function hasChosen(): boolean {
  try {
    return localStorage.getItem('pupuseria.language') !== null;
  } catch {
    return false;
  }
}
