/** One width and format of a photo; `file` is such as `480.webp`. */
export type ShapedFile = { file: string; bytes: Buffer };

/** How the program that shapes photos says why it has made none; any other code means that it cannot make any. */
export const exitCodes = { unreadable: 10, tooManyPixels: 11 };
