/** What the shorter side of a photo is made on the phone before it is sent: the shop keeps 960 pixels of it. */
const shorterSide = 1280;

/** A smaller file is sent as it is. */
const smallBytes = 500_000;

/**
 * A photo's file as base64, made smaller on the phone where that can be done: ten megabytes take a minute over a poor network.
 * What cannot be made smaller here is sent as it is; the server says whether it is a photo.
 */
export async function readPhoto(file: File): Promise<string> {
  const sent = file.size <= smallBytes ? file : await smaller(file).catch(() => file);
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(sent);
  });
  return url.slice(url.indexOf(',') + 1);
}

/** @throws where the browser cannot decode the file */
async function smaller(file: File): Promise<Blob> {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, shorterSide / Math.min(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  // JPEG would make black of what is transparent.
  const type = file.type === 'image/jpeg' ? 'image/jpeg' : 'image/webp';
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.9));
  return blob !== null && blob.size < file.size ? blob : file;
}
