import type { Messages } from './es.ts';

export const en: Messages = {
  locale: 'en-US',
  switchLanguage: 'Español',
  brand: 'Pupusería',
  tagline: 'Pupusas straight off the griddle',
  close: 'Close',
  retry: 'Try again',
  loading: 'Loading…',
  skipToContent: 'Skip to content',

  table: (number) => `Table ${number}`,
  tableHello: (number) => `You are at table ${number}`,
  leaveTable: 'I am not at this table',
  yourOrder: (number) => `Your order no. ${number}`,

  categories: 'Categories',
  search: 'Search the menu',
  searchHint: 'Loroco, horchata…',
  clearSearch: 'Clear the search',
  found: (count) => (count === 1 ? '1 result' : `${count} results`),
  nothingFound: (query) => `We found no “${query}”`,
  nothingFoundHint: 'Try another word, or look at the whole menu.',
  soldOut: 'Sold out',
  menuFailed: 'We could not load the menu',
  menuFailedHint: 'Check your connection. Your order is still saved on this phone.',
  closedNow: 'We are closed right now',
  closedUntil: (when) => `We are closed right now. We open ${when}.`,
  paused: 'We are not taking orders for the moment',
  pausedHint: 'You can put yours together; it is saved here.',

  choose: (min, max) => {
    if (min === 1 && max === 1) return 'Choose one';
    if (min === 0) return max === 1 ? 'Optional' : `Optional, up to ${max}`;
    return min === max ? `Choose ${min}` : `Choose ${min} to ${max}`;
  },
  chooseFirst: (group) => `Choose: ${group}`,
  noteOfLine: 'Note for the kitchen',
  noteOfLineHint: 'No curtido, extra crispy…',
  quantity: 'Quantity',
  fewer: 'One fewer',
  more: 'One more',
  add: 'Add',
  save: 'Save changes',
  remove: 'Remove',
  removeLine: (name) => `Remove ${name}`,
  editLine: (name) => `Change ${name}`,
  edit: 'Change',
  added: (quantity, name) => `Added: ${quantity} × ${name}`,
  removed: (name) => `Removed: ${name}`,

  cart: 'Your order',
  openCart: 'See your order',
  items: (count) => (count === 1 ? '1 item' : `${count} items`),
  cartEmpty: 'Nothing here yet',
  cartEmptyHint: 'Tap whatever you fancy and it will show up here.',
  notOnMenu: 'No longer on the menu',
  total: 'Total',
  checkout: 'Continue with the order',

  notFound: 'There is nothing here',
  notFoundHint: 'This page does not exist, but the griddle is hot.',
  toMenu: 'See the menu',
  pageFailed: 'We could not open this page',
  pageFailedHint: 'Check your connection and try again. Your order is still saved.',
};
