/**
 * A program: reads a photo from stdin, writes it to stdout in every width and format, cut square. Its argument is which part
 * of the longer side is kept, 0 to 1. It runs apart from the server, so that a hostile file takes nothing down but this.
 */
import { writeFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import sharp, { type Sharp } from 'sharp';
import { maxPhotoFileBytes, maxPhotoPixels, photoFormats, photoWidths } from '../domain/photos.ts';
import { exitCodes, type ShapedFile } from './shaped-file.ts';

/** The first one that makes the file small enough is taken. */
const qualities = [60, 40, 20];
/** What is so many times too large at the first quality is so at the others too. */
const hopeless = 4;

/** Of the processor's time, not of the clock's: a photo is not refused because the machine has other work. */
const mostProcessorMs = 30_000;

sharp.concurrency(1);
sharp.cache(false);
setInterval(() => {
  const { user, system } = process.cpuUsage();
  // An exit would wait for the thread that decodes.
  if ((user + system) / 1_000 > mostProcessorMs) process.kill(process.pid, 'SIGKILL');
}, 250).unref();

async function encode(image: Sharp, format: (typeof photoFormats)[number]): Promise<Buffer> {
  const encodeAt = (quality: number) =>
    format === 'avif'
      ? image.clone().avif({ quality, effort: 2, chromaSubsampling: '4:2:0' }).toBuffer()
      : image.clone().webp({ quality, effort: 4 }).toBuffer();
  for (const quality of qualities) {
    const encoded = await encodeAt(quality);
    if (encoded.length <= maxPhotoFileBytes) return encoded;
    if (encoded.length > hopeless * maxPhotoFileBytes) break;
  }
  // Nothing but noise is left: a photo that is out of focus is better than none.
  return encode(await outOfFocus(image), format);
}

/** The same picture with less in it, decided on once. */
async function outOfFocus(image: Sharp): Promise<Sharp> {
  const { data, info } = await image.clone().blur(3).raw().toBuffer({ resolveWithObject: true });
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

async function shape(photo: Buffer, focus: number): Promise<ShapedFile[]> {
  // The orientation that the camera wrote down is applied; everything else it wrote down, such as the place, is left out.
  const image = sharp(photo, { autoOrient: true, failOn: 'error', limitInputPixels: maxPhotoPixels });
  const { autoOrient } = await image.metadata();
  const side = Math.min(autoOrient.width, autoOrient.height);
  const left = Math.round((autoOrient.width - side) * focus);
  const top = Math.round((autoOrient.height - side) * focus);
  const largest = Math.max(...photoWidths);
  const square = await image
    .extract({ left, top, width: side, height: side })
    .resize(largest, largest)
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = square.info;
  const files: ShapedFile[] = [];
  for (const size of photoWidths) {
    const sized = sharp(square.data, { raw: { width, height, channels } }).resize(size, size);
    for (const format of photoFormats) files.push({ file: `${size}.${format}`, bytes: await encode(sized, format) });
  }
  return files;
}

try {
  // When memory runs out, this program ends and not the shop.
  writeFileSync('/proc/self/oom_score_adj', '1000');
} catch {
  // Not Linux.
}

const photo = await buffer(process.stdin);
try {
  const files = await shape(photo, Number(process.argv[2]));
  const list = files.map(({ file, bytes }) => ({ file, length: bytes.length }));
  process.stdout.write(Buffer.concat([Buffer.from(`${JSON.stringify(list)}\n`), ...files.map(({ bytes }) => bytes)]));
} catch (error) {
  const { message } = error as Error; // sharp throws nothing else
  process.stderr.write(message);
  process.exitCode = message.includes('exceeds pixel limit') ? exitCodes.tooManyPixels : exitCodes.unreadable;
}
