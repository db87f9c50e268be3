import { describe, expect, it } from 'vitest';
import { explainNpmFailure, reasonToInstall } from './installed.mjs';

const machine = { platform: 'linux', arch: 'x64' };
const wanted = {
  '': {},
  'node_modules/node': { version: '26.10.0', integrity: 'sha512-a' },
  'node_modules/vite': { version: '8.3.8', integrity: 'sha512-b' },
  'node_modules/biome-darwin': { version: '2.6.8', optional: true, os: ['darwin'] },
};
const { 'node_modules/node': node, 'node_modules/vite': vite } = wanted;
const installed = { 'node_modules/node': node, 'node_modules/vite': vite };
const everything = () => true;

const reason = (record: typeof installed | undefined, exists: (folder: string) => boolean = everything) =>
  reasonToInstall(wanted, record, exists, machine);

describe('npm start and npm test install', () => {
  it('nothing when node_modules is what package-lock.json asks for', () => {
    expect(reason(installed)).toBeUndefined();
  });

  it('on a fresh clone', () => {
    expect(reason(undefined, () => false)).toBe('the first time');
  });

  it('again after an install that was cut short', () => {
    expect(reason(undefined)).toBe('the last install did not finish');
    expect(reason(installed, (path) => path !== 'node_modules/node/bin/node')).toBe('the last install did not finish');
  });

  it('again when package-lock.json names another version, another checksum, a new package or one package less', () => {
    const changed = 'package-lock.json changed';
    expect(reason({ ...installed, 'node_modules/vite': { ...vite, version: '8.3.7' } })).toBe(changed);
    expect(reason({ ...installed, 'node_modules/vite': { ...vite, integrity: 'sha512-c' } })).toBe(changed);
    expect(
      reasonToInstall({ ...wanted, 'node_modules/new': { version: '1.0.0' } }, installed, everything, machine),
    ).toBe(changed);
    expect(reasonToInstall({ 'node_modules/node': node }, installed, everything, machine)).toBe(changed);
  });

  it('again when a package’s folder is gone', () => {
    expect(reason(installed, (path) => path !== 'node_modules/vite')).toBe('node_modules/vite is missing');
  });

  it('again when node_modules came from another kind of machine', () => {
    const fromMac = { ...installed, 'node_modules/biome-darwin': wanted['node_modules/biome-darwin'] };
    expect(reason(fromMac)).toBe('node_modules is from another machine');
  });
});

describe('a failed install says what to do', () => {
  it.each([
    ['npm error code ENOTFOUND', /internet connection/],
    ['npm error code EAI_AGAIN', /internet connection/],
    ['npm error code ENOSPC', /disk is full/],
    ['npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write', /disk is full/],
    ['npm error code EACCES', /may not write here/],
    ['npm error code EUSAGE', /npm run lockfile/],
    ['npm error code EWHATEVER', /could not install/],
  ])('%s', (output, sentence) => {
    expect(explainNpmFailure(output)).toMatch(sentence);
  });
});
