import type { MenuItem } from '../../api/types.ts';
import { inLanguage } from '../../i18n/index.ts';
import { sheetsText } from '../../i18n/sheets.ts';
import { type CartLine, choose } from './cart-lines.ts';

type LineChoice = Pick<CartLine, 'optionIds' | 'note'> & { guest?: string };

/** How a line is wanted, as it is read: `Maíz · Grande · “sin curtido” · Para: Ana`. */
export function lineDetails(item: MenuItem | undefined, { optionIds, note, guest }: LineChoice): string {
  const choice = item && choose(item, optionIds);
  const options = choice?.ok ? choice.chosen.map(({ option }) => inLanguage(option.name)) : [];
  return [...options, note && `“${note}”`, guest && sheetsText.value.forGuest(guest)].filter(Boolean).join(' · ');
}
