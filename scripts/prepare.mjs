// @ts-check
// Runs before every npm script: installs what package-lock.json asks for and makes the Prisma client, when there is
// need. Plain JavaScript without dependencies: at this point nothing is installed, and the Node that runs it is the
// machine's own. The package `node` puts the right one into node_modules/.bin, where npm looks first, so that the
// script proper already runs on that.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeDatabaseClients } from './database-clients.mjs';
import { explainNpmFailure, readLock, reasonToInstall } from './installed.mjs';
import { runQuietly } from './progress.mjs';

const oldestNode = 20;
/** What npm put into node_modules, as npm itself wrote it down. */
const record = 'node_modules/.package-lock.json';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
checkNode();
await install();
const problem = await makeDatabaseClients();
if (problem !== undefined) stop(problem);

function checkNode() {
  if (Number(process.versions.node.split('.')[0]) >= oldestNode) return;
  stop(`This needs Node ${oldestNode} or newer; here is ${process.versions.node}. Get a newer one from nodejs.org.`);
}

async function install() {
  const wanted = readLock('package-lock.json');
  if (wanted === undefined) {
    return stop('package-lock.json is missing or broken: `git checkout package-lock.json` restores it.');
  }
  const reason = reasonToInstall(wanted, readLock(record), existsSync);
  if (reason === undefined) return;

  console.log(`Installing the packages (${reason}); this takes about a minute.`);
  // With the packages' own scripts off: of four that have one, only `node` needs it, and two would download engines
  // or compile for minutes. package.json's `allowScripts` says the same to npm 11; older ones do not read it.
  const ci = await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  const isWhole = ci.code === 0 && !ci.output.includes('TAR_ENTRY_ERROR');
  const last = isWhole ? await npm(['rebuild', 'node']) : ci;
  if (!isWhole || last.code !== 0) {
    // npm counts a package that it could not unpack (full disk) as installed: without its record, the next run does not.
    rmSync(record, { force: true });
    const log = keepLog('install.log', last === ci ? ci.output : ci.output + last.output);
    const isMissing = last.code === 127;
    const sentence = isMissing
      ? 'npm is not on the PATH: install Node together with npm.'
      : explainNpmFailure(last.output);
    stop(isMissing ? sentence : `${sentence} ${log}`, last.code);
  }
  console.log(`Installed in ${Math.round(ci.seconds + last.seconds)} s.`);
}

/** @param {string[]} args */
function npm(args) {
  // The machine's own Node does this: the one in node_modules is about to be replaced.
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return runQuietly('Installing', 'npm', args, { env: { ...process.env, PATH: path.join(delimiter) } });
}

/**
 * Writes the whole output to a file and returns a line with its path; npm's remarks about the Node that runs it are left out,
 * because it is not the one that the packages will run on.
 *
 * @param {string} name
 * @param {string} output
 */
function keepLog(name, output) {
  const lines = output.split('\n').filter((line) => !line.includes('EBADENGINE'));
  try {
    mkdirSync('.cache', { recursive: true });
    writeFileSync(join('.cache', name), lines.join('\n'));
    return `(All that npm said is in .cache/${name}.)`;
  } catch {
    return `npm said:\n${lines.slice(-15).join('\n')}`;
  }
}

/**
 * @param {string} sentence
 * @param {number} [code]
 */
function stop(sentence, code = 1) {
  const isInterrupted = code === 130 || code === 143;
  if (!isInterrupted) console.error(sentence);
  process.exit(isInterrupted ? code : 1);
}
