import type { itemKinds, optionRoles } from './menu-roles.ts';

type InBoth = { es: string; en: string };

export type EditedOption = { id: string; name: InBoth; priceCents: number; default: boolean; ingredients: string[] };

export type EditedOptionGroup = {
  id: string;
  name: InBoth;
  role: (typeof optionRoles)[number];
  min: number;
  max: number;
  options: EditedOption[];
};

export type EditedItem = {
  id: string;
  name: InBoth;
  description: InBoth | null;
  priceCents: number;
  kind: (typeof itemKinds)[number];
  ingredients: string[];
  picture: string | null;
  /** Left out: null. */
  photo?: string | null | undefined;
  tags: string[];
  comalUnits: number;
  hidden: boolean;
  /** The id of the station that makes it. Left out: null. */
  station?: string | null | undefined;
  optionGroupIds: string[];
};

export type EditedCategory = { id: string; name: InBoth; items: EditedItem[] };

/** The whole menu as it is edited: the order of every list is the order that is shown. Prices are cents. */
export type EditedMenu = { categories: EditedCategory[]; optionGroups: EditedOptionGroup[] };
