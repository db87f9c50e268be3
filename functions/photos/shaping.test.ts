/** What becomes of a photo's bytes, which is the same whatever database keeps them. */
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { maxPhotoFileBytes } from '../domain/photos.ts';
import { openTestShop } from '../platform/testing/shop.ts';
import { stripes, uploads } from './testing/photos.ts';
import { uploadPhoto } from './upload-photo.ts';

const shop = await openTestShop();
const { call, services } = shop;
const { upload, idOf } = uploads(shop);
const fileOf = async (path: string) =>
  (await services.db.photoFile.findUniqueOrThrow({ where: { path } })).bytes as Uint8Array;

/** The colour in the middle of a picture. */
async function colourOf(bytes: Uint8Array) {
  const { width, height } = await sharp(bytes).metadata();
  const middle = { left: width >> 1, top: height >> 1, width: 1, height: 1 };
  const [red = 0, green = 0, blue = 0] = await sharp(bytes).extract(middle).removeAlpha().raw().toBuffer();
  return red > 200 ? 'red' : green > 200 ? 'green' : blue > 200 ? 'blue' : `${red} ${green} ${blue}`;
}

/** A PNG whose header says that it is so large, with less than a kilobyte in it. */
function hugePng(side: number): Buffer {
  const crcTable = Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value >>> 0;
  });
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const crc = body.reduce((sum, byte) => (crcTable[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8), 0xffffffff);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length);
    frame.writeUInt32BE((crc ^ 0xffffffff) >>> 0, 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const zeros = deflateSync(Buffer.alloc(100_000));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', zeros),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

it('keeps a photo square, upright, in three widths and two formats of 60 KB at most, without where it was taken', async () => {
  // Noise is what compresses worst; the camera was held sideways.
  const noise = await sharp({
    create: {
      width: 1600,
      height: 1200,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .jpeg({ quality: 90 })
    .withExif({ IFD0: { Make: 'Cámara' }, IFD3: { GPSLatitude: '13/1 41/1 0/1', GPSLatitudeRef: 'N' } })
    .toBuffer();
  expect((await sharp(noise).metadata()).exif?.includes('mara')).toBe(true);
  const id = await idOf(noise);
  const files = await services.db.photoFile.findMany({ where: { photoId: id }, orderBy: { path: 'asc' } });
  expect(files.map(({ path }) => path.replace(`${id}/`, ''))).toEqual([
    '240.avif',
    '240.webp',
    '480.avif',
    '480.webp',
    '960.avif',
    '960.webp',
  ]);
  for (const { path, bytes } of files) {
    expect(bytes.length, path).toBeLessThanOrEqual(maxPhotoFileBytes);
    const { format, width, height, exif, xmp, icc, orientation } = await sharp(bytes).metadata();
    const size = Number(/(\d+)\.\w+$/.exec(path)?.[1]);
    expect({ format, width, height, exif, xmp, icc, orientation }).toEqual({
      format: path.endsWith('avif') ? 'heif' : 'webp',
      width: size,
      height: size,
    });
  }
});

it('keeps the part of the longer side that was asked for, as the photo is seen upright', async () => {
  const wide = await stripes(900, 300).png().toBuffer();
  // Orientation 6: the camera was turned, and what is on the left of the file is on top.
  const turned = await stripes(900, 300).jpeg().withMetadata({ orientation: 6 }).toBuffer();
  for (const photo of [wide, turned]) {
    const seen = [];
    for (const focus of [0, 0.5, 1]) seen.push(await colourOf(await fileOf(`${await idOf(photo, focus)}/240.webp`)));
    expect(seen).toEqual(['red', 'green', 'blue']);
  }
});

it('refuses what is no photo, whatever it says it is, and keeps nothing of it', async () => {
  const whole = await stripes(600, 600).jpeg().toBuffer();
  const before = await services.db.photo.count();
  const refused = {
    'an SVG with a script': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    'a GIF': Buffer.from('GIF89a\x01\x00\x01\x00', 'latin1'),
    'half of a JPEG': whole.subarray(0, whole.length / 2),
    'a JPEG of nonsense': Buffer.concat([whole.subarray(0, 4), Buffer.alloc(5_000, 7)]),
    'a PNG that is HTML': Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from('<html>')]),
    nothing: Buffer.from(' '),
  };
  for (const [what, bytes] of Object.entries(refused)) {
    expect((await upload(bytes)).body, what).toMatchObject({ code: 'photo-unreadable' });
  }
  // 36,000 × 36,000 pixels would be 4 GB.
  expect((await upload(hugePng(36_000))).body).toMatchObject({ code: 'photo-too-many-pixels' });
  expect(await services.db.photo.count()).toBe(before);
});

it('refuses a file of 50 MB by its length, and a stranger’s before any of it is read', async () => {
  const image = 'A'.repeat(50 * 1024 * 1024);
  expect(await call(uploadPhoto, { body: { image } }, { as: 'manager' })).toMatchObject({
    status: 413,
    body: { code: 'body-too-large' },
  });
  expect(await call(uploadPhoto, { body: { image: 'no photo' } })).toMatchObject({ status: 401 });
  expect(await call(uploadPhoto, { body: { image: 'no photo' } }, { as: 'waiter' })).toMatchObject({ status: 403 });
});

it('takes one photo after the other, and says so when too many wait', async () => {
  const photos = await Promise.all(
    Array.from({ length: 7 }, (_, index) =>
      stripes(300, 300 + index)
        .png()
        .toBuffer(),
    ),
  );
  const answers = await Promise.all(photos.map((photo) => upload(photo)));
  const busy = answers.filter(({ status }) => status === 503);
  expect(busy.length).toBe(3);
  expect(busy[0]).toMatchObject({ body: { code: 'photos-busy' } });
});
