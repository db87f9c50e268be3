/** How much of anything a request may have, the same for the API, which refuses more, and for the pages, which ask for no more. */

/** Lines of one order. */
export const maxOrderLines = 200;
/** Lines of one member of a group; all of them together have no more than an order may. */
export const maxMemberLines = 50;
/** Members of one group. */
export const maxGroupMembers = 30;
/** How many of an item one line may have. */
export const maxQuantity = 99;
/** Options of one line. */
export const maxLineOptions = 50;

/** The largest tip, in cents. */
export const maxTipCents = 1_000_000;
/** The largest order there is, in cents, so that every sum fits SQLite, JSON and a person's idea of an order. */
export const maxOrderCents = 100_000_000;

/** Characters (UTF-16 code units, as an input's `maxlength` counts) of a line's note. */
export const maxLineNote = 200;
/** Characters of the note on a whole order. */
export const maxOrderNote = 500;
/** Characters of the name of a group's member. It becomes the guest of their lines, so no guest's may be longer. */
export const maxGuestName = 40;
/** Characters of the name that an order is called out by. */
export const maxCustomerName = 80;
/** Characters of a phone number, with spaces, hyphens and a leading +. */
export const maxPhone = 24;
/** Characters of the token in a table's printed code. */
export const maxTableToken = 100;
/** The largest number that a table may have. */
export const maxTableNumber = 9_999;

/** Characters of the name of somebody who works here. */
export const maxStaffName = 80;
/** Characters of a password that somebody chooses. */
export const minPassword = 8;
export const maxPassword = 1_000;

/** The most seats of a table, how many tables are added at once, and characters of a table's name and of its area. */
export const maxSeats = 99;
export const maxAddedTables = 50;
export const maxTableName = 40;
/** Periods in which one day may be open, dates with hours of their own, and characters of such a date's name. */
export const maxPeriods = 4;
export const maxDates = 100;
export const maxDateName = 60;
/** Characters of the shop's name, of its address, and of a link to it on a map. */
export const maxShopName = 80;
export const maxAddress = 200;
export const maxMapUrl = 500;
/** Characters of a line that is printed on tickets, and how many tips are offered. */
export const maxTicketLine = 120;
export const mostTips = 6;
/** How many stations a kitchen has, and characters of a station's id and of its name. */
export const mostStations = 8;
export const maxStationId = 40;
export const maxStationName = 30;
