import type { Locator } from '@playwright/test';
import decode from 'qr/decode.js';

/** Pixels a module is drawn with, about what a camera sees. */
const scale = 4;

/** What a camera reads in a code that is drawn as squares in a path. */
export async function readQrCode(code: Locator): Promise<string> {
  const width = Number((await code.getAttribute('viewBox'))?.split(' ')[2]) * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  const path = (await code.locator('path').getAttribute('d')) ?? '';
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < scale; row += 1) {
      const start = ((Number(y) * scale + row) * width + Number(x) * scale) * 4;
      for (let pixel = 0; pixel < scale; pixel += 1) data.set([0, 0, 0, 255], start + pixel * 4);
    }
  }
  return decode({ width, height: width, data });
}
