import { z } from 'zod';
import { photoIdPattern } from '../domain/photos.ts';

export const PhotoId = z
  .string()
  .regex(photoIdPattern, 'must be the id of a photo')
  .meta({ examples: ['4f1c0c8e2d7a4b6f9e3d5a7c1b2e8f60'] });
