import { photoWidths } from '../../../functions/domain/photos.ts';
import { baseUrl } from '../api/transport.ts';

const filesOf = (photo: string, format: string) =>
  photoWidths.map((width) => `${baseUrl}/api/v1/photos/${photo}/${width}.${format} ${width}w`).join(', ');

/**
 * A photo of a menu item, by its id, `size` CSS pixels square. It is fetched when it comes near the screen, in the smallest file that is
 * sharp there. Decoration, as the drawings are: the item's name stands beside it.
 */
export const Photo = ({ photo, size }: { photo: string; size: number }) => (
  <picture>
    <source type="image/avif" srcset={filesOf(photo, 'avif')} sizes={`${size}px`} />
    <img
      // Before `src`: a browser that has that begins to fetch.
      loading="lazy"
      decoding="async"
      alt=""
      width={size}
      height={size}
      srcset={filesOf(photo, 'webp')}
      sizes={`${size}px`}
      src={`${baseUrl}/api/v1/photos/${photo}/480.webp`}
    />
  </picture>
);
