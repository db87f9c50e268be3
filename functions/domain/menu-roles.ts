/** What an item of the menu is: how it is drawn follows from it. */
export const itemKinds = ['pupusa', 'drink', 'other'] as const;

/** What an option group decides about an item. The kitchen counts pupusas by the chosen option of the group `dough`. */
export const optionRoles = ['dough', 'size', 'extra'] as const;
