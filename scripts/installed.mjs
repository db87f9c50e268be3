// @ts-check
// Plain JavaScript without dependencies: it runs before anything is installed, on whatever Node the machine has.
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, extraneous?: boolean, os?: string[], cpu?: string[] }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages keyed by folder, as in package-lock.json
 */

/**
 * Why the packages have to be installed, in words that finish the sentence "Installing the packages: …", or undefined
 * when node_modules is what package-lock.json asks for. npm keeps its own record of what it put into node_modules
 * (node_modules/.package-lock.json), so a lockfile that changed, an install that was cut short, a folder that went
 * missing and a node_modules brought over from another machine are all seen, and an `npm install` made by hand counts.
 *
 * @param {LockedPackages} wanted
 * @param {LockedPackages | undefined} installed
 * @param {(folder: string) => boolean} exists
 * @param {{ platform: string, arch: string }} machine
 */
export function reasonToInstall(wanted, installed, exists, machine = process) {
  if (installed === undefined) return exists('node_modules') ? 'the last install did not finish' : 'the first time';
  for (const [folder, { version, integrity, optional }] of Object.entries(wanted)) {
    if (folder === '') continue;
    const found = installed[folder];
    if (found === undefined && optional) continue;
    if (found?.version !== version || (integrity && found?.integrity !== integrity)) return 'package-lock.json changed';
  }
  for (const [folder, { os, cpu, extraneous }] of Object.entries(installed)) {
    if (extraneous) continue;
    if (!(folder in wanted)) return 'package-lock.json changed';
    if (!fits(os, machine.platform) || !fits(cpu, machine.arch)) return 'node_modules is from another machine';
    if (!exists(folder)) return `${folder} is missing`;
  }
  // npm's record is written before the install scripts run; `node` gets its program from one.
  if (!exists('node_modules/node/bin/node') && machine.platform !== 'win32') return 'the last install did not finish';
  return undefined;
}

/** @param {string[] | undefined} list @param {string} value */
function fits(list, value) {
  if (list === undefined || list.length === 0) return true;
  return list.includes(value) || (list.every((entry) => entry.startsWith('!')) && !list.includes(`!${value}`));
}

/** The packages that a lockfile lists, or undefined when there is none or it cannot be read. @param {string} path */
export function readLock(path) {
  try {
    return /** @type {LockedPackages} */ (JSON.parse(readFileSync(path, 'utf8')).packages);
  } catch {
    return undefined;
  }
}

/**
 * One sentence that a newcomer can act on, from what npm said when it failed.
 *
 * @param {string} output
 */
export function explainNpmFailure(output) {
  if (/\bENOSPC\b/.test(output)) return 'The disk is full: free about 1 GB, then run the same command again.';
  if (/\b(EACCES|EPERM|EROFS)\b/.test(output)) {
    return 'npm may not write here: make this folder (and ~/.npm) belong to your user, then run the same command again.';
  }
  if (
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b|network/i.test(output)
  ) {
    return 'The packages could not be fetched: check the internet connection (or npm’s proxy setting), then run the same command again.';
  }
  if (/\b(EUSAGE)\b/.test(output)) {
    return 'package.json and package-lock.json do not agree: run `npm run lockfile`, then run the same command again.';
  }
  return 'npm could not install the packages.';
}
