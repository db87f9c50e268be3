/** What the field for a photo says, of something on the menu or of the shop's logo. */
import { inBoth } from './index.ts';

const es = {
  title: 'Foto',
  add: 'Agregar una foto',
  change: 'Poner otra foto',
  hint: 'De la cámara o de un archivo: JPEG, PNG, WebP o AVIF, hasta 10 MB.',
  wrong: 'Esto no es una foto que podamos usar. Probá con un JPEG o PNG de menos de 10 MB.',
  uploading: 'Subiendo la foto…',
  ready: 'La foto está lista. Guardá el producto para usarla.',
  focus: 'Qué parte se ve',
  focusHint: 'Se corta cuadrada: escogé qué parte del lado largo queda.',
  remove: 'Quitar la foto',
  logo: 'Logo',
  logoHint: 'Va en los recibos, en los códigos de las mesas y al pie del menú.',
};

const en: typeof es = {
  title: 'Photo',
  add: 'Add a photo',
  change: 'Use another photo',
  hint: 'From the camera or a file: JPEG, PNG, WebP or AVIF, up to 10 MB.',
  wrong: 'This is not a photo we can use. Try a JPEG or PNG under 10 MB.',
  uploading: 'Uploading the photo…',
  ready: 'The photo is ready. Save the item to use it.',
  focus: 'Which part is seen',
  focusHint: 'It is cut square: choose which part of the longer side stays.',
  remove: 'Remove the photo',
  logo: 'Logo',
  logoHint: 'It is on receipts, on the table codes and at the foot of the menu.',
};

export const photoText = inBoth({ es, en });
