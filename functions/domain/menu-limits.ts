/** How much a menu may have: all of it is one request, of at most 512 KB. */
export const mostCategories = 50;
export const mostItems = 500;
export const mostGroups = 100;
/** Options of one group. */
export const mostOptions = 50;
/** Option groups of one item. */
export const mostGroupsOfAnItem = 20;
/** The largest price, in cents, of an item or an option; an option takes off no more either. */
export const maxPriceCents = 1_000_000;
/** Characters of a name and of a description, in each language. */
export const maxMenuName = 80;
export const maxMenuDescription = 300;
