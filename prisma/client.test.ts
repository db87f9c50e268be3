import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { copyTemplate } from '../functions/platform/testing/database.ts';
import { assertDurable, openWriter } from './client.ts';

describe('the connection that writes', () => {
  it('is durable, and a start is refused when it would not be', async () => {
    const { path, remove } = await copyTemplate(inject('template'));
    const writer = openWriter(path);
    onTestFinished(async () => {
      await writer.$disconnect();
      await remove();
    });
    await expect(assertDurable(writer)).resolves.toBeUndefined();
    await writer.$executeRawUnsafe('PRAGMA synchronous = OFF');
    await expect(assertDurable(writer)).rejects.toThrow(/synchronous is 0, not 2/);
  });
});
