import sharp from 'sharp';
import type { openTestShop } from '../../platform/testing/shop.ts';
import { uploadPhoto } from '../upload-photo.ts';

/** Three stripes, red, green and blue, across `width`. */
export const stripes = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#00ff00' } }).composite([
    {
      input: { create: { width: Math.round(width / 3), height, channels: 3, background: '#ff0000' } },
      gravity: 'west',
    },
    {
      input: { create: { width: Math.round(width / 3), height, channels: 3, background: '#0000ff' } },
      gravity: 'east',
    },
  ]);

/** What the manager of a shop uploads: the whole answer, or the photo's id. */
export function uploads({ call }: Pick<Awaited<ReturnType<typeof openTestShop>>, 'call'>) {
  const upload = (image: Buffer, focus?: number) =>
    call(
      uploadPhoto,
      { body: { image: image.toString('base64'), ...(focus === undefined ? {} : { focus }) } },
      { as: 'manager' },
    );
  const idOf = async (image: Buffer, focus?: number) => ((await upload(image, focus)).body as { id: string }).id;
  return { upload, idOf };
}
