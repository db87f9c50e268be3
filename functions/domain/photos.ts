/** The widths in which every photo is kept, in pixels. Photos are square, so these are the heights too. */
export const photoWidths = [240, 480, 960] as const;

/** The formats of each width, the smaller one first. */
export const photoFormats = ['avif', 'webp'] as const;

/** The largest file that is taken as a photo. */
export const maxPhotoBytes = 10 * 1024 * 1024;

/** A photo of more pixels is refused by its header, before any of it is decoded: 50 megapixels are what phones make. */
export const maxPhotoPixels = 50_000_000;

/** No file of a photo is larger than this, so that none makes a guest on a phone wait. */
export const maxPhotoFileBytes = 60 * 1024;

/** The first 32 hex digits of a SHA-256 hash. */
export const photoIdPattern = /^[0-9a-f]{32}$/;

const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

/** Whether the file begins as JPEG, PNG, WebP or AVIF do. Its name and what its sender calls it prove nothing. */
export function isPhoto(bytes: Uint8Array): boolean {
  if (ascii(bytes, 0, 3) === '\xff\xd8\xff') return true;
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return true;
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return true;
  return ascii(bytes, 4, 8) === 'ftyp' && ascii(bytes, 8, 12) === 'avif';
}
