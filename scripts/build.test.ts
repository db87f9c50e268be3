import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from './build.ts';
import { temporaryPrefix } from './temporary.ts';

let folder: string;
const print = (env: Record<string, string> = {}) => fingerprint([folder], env);

beforeEach(() => {
  folder = mkdtempSync(temporaryPrefix('build'));
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src', 'main.tsx'), 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('npm start builds the pages again', () => {
  it('not when nothing changed, not even when a file was merely touched', () => {
    const before = print();
    writeFileSync(join(folder, 'src', 'main.tsx'), 'one');
    expect(print()).toBe(before);
  });

  it('when a source changed, came, went or was renamed', () => {
    const seen = new Set([print()]);
    writeFileSync(join(folder, 'src', 'main.tsx'), 'two');
    seen.add(print());
    writeFileSync(join(folder, 'src', 'menu.tsx'), 'three');
    seen.add(print());
    renameSync(join(folder, 'src', 'menu.tsx'), join(folder, 'src', 'order.tsx'));
    seen.add(print());
    expect(seen.size).toBe(4);
  });

  it('when another address of the API or of the assets is to be built in', () => {
    expect(print({ VITE_API_URL: 'https://api.example' })).not.toBe(print());
    expect(print({ ASSETS_URL: 'https://cdn.example' })).not.toBe(print());
    expect(print({ PORT: '9000' })).toBe(print());
  });

  it('not when only a test changed', () => {
    const before = print();
    writeFileSync(join(folder, 'src', 'main.test.tsx'), 'four');
    expect(print()).toBe(before);
  });
});
