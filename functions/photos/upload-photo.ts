import { createHash } from 'node:crypto';
import { z } from 'zod';
import { maxPhotoBytes } from '../domain/photos.ts';
import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { PhotoId } from './photo-id.ts';

/** Raised when photos are shaped in another way: the same upload is another photo then. */
const shaping = 1;

/** Base64 takes four bytes for three; the rest of the body is small. */
const largestText = Math.ceil(maxPhotoBytes / 3) * 4;

const Upload = z
  .strictObject({
    image: z
      .string()
      .min(1)
      .max(largestText)
      .describe('A JPEG, PNG, WebP or AVIF file of 10 MB and 50 megapixels or less, as base64')
      .meta({
        examples: [
          'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQI12M408EAAAN4AVVtWFeMAAAAAElFTkSuQmCC',
        ],
      }),
    focus: z
      .number()
      .min(0)
      .max(1)
      .default(0.5)
      .describe('Which part of the longer side is kept, because photos are cut square: 0 its beginning, 1 its end'),
  })
  .meta({ id: 'PhotoUpload', description: 'A photo as a camera or another program made it' });

const Photo = z
  .strictObject({ id: PhotoId.describe('Names the photo in the menu and in the addresses of its files') })
  .meta({ id: 'Photo', description: 'A photo that can be shown' });

/**
 * Keeps a photo in every width and format. The same photo, cut in the same way, is kept once however often it is sent. Nothing
 * shows it before the menu names it; what nothing names for a day is forgotten.
 */
export const uploadPhoto = defineFunction({
  operationId: 'uploadPhoto',
  method: 'POST',
  path: '/api/v1/photos',
  tag: 'menu',
  summary: 'Upload a photo of something on the menu',
  description:
    'It is turned upright, cut square, made 240, 480 and 960 pixels wide as AVIF and WebP of 60 KB or less, and loses what the camera wrote into it, such as the place. Name its `id` as an item’s `photo` in the draft of the menu, then publish. A photo that no menu names for a day is deleted. The same photo again is the same `id`.',
  access: ['manager'],
  largestBodyBytes: largestText + 1_000,
  request: { body: Upload },
  responses: { 201: { description: 'The photo is kept', body: Photo } },
  problems: ['photo-unreadable', 'photo-too-many-pixels', 'photos-busy', 'photos-unavailable'],
  async handle({ body: { image, focus } }, ctx) {
    const { staffId } = signedIn(ctx);
    const bytes = Buffer.from(image, 'base64');
    const id = createHash('sha256').update(`${shaping} ${focus} `).update(bytes).digest('hex').slice(0, 32);
    const isKept = await writeAlone(ctx, async (tx) => {
      // Uploaded anew, it has a day again until a menu names it.
      return (await tx.run('UPDATE photos SET created_at = ? WHERE id = ?', ctx.clock(), id)) > 0;
    });
    if (isKept) return { status: 201, body: { id } };
    const files = await ctx.photos.shape(bytes, focus);
    const event = staffEvent(ctx, 'photo-uploaded', { about: id });
    await writeAlone(ctx, async (tx) => {
      const added = await tx.run(
        'INSERT INTO photos (id, created_at) VALUES (?, ?) ON CONFLICT (id) DO NOTHING',
        id,
        event.at,
      );
      // The same photo was sent twice at once.
      if (added === 0) return;
      await tx.insert(
        'photo_files',
        files.map(({ file, bytes }) => ({ path: `${id}/${file}`, photoId: id, bytes })),
      );
      await tx.insert('staff_events', [event]);
    });
    ctx.log.info({ staffId, photo: id, bytes: bytes.length }, 'photo uploaded');
    return { status: 201, body: { id } };
  },
});
