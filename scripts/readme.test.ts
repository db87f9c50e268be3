import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

const readme = readFileSync('README.md', 'utf8');

/** The lines inside each ``` block. */
const blocks = [...readme.matchAll(/^```\w*\n(.*?)^```/gms)].map(([, text = '']) => text.trimEnd().split('\n'));

/** The variables in the first column of the table under the heading that names the configuration. */
function variablesInTheTable(): string[] {
  const section = readme.split(/^#+ /m).find((text) => /^(?:the )?configuration/i.test(text)) ?? '';
  return [...section.matchAll(/^\| *`([A-Z][A-Z0-9_]+)`/gm)].map(([, name = '']) => name);
}

/** The variables that the server reads: the keys of its schema. */
function variablesOfTheServer(): string[] {
  const source = readFileSync('containers/api/env.ts', 'utf8');
  return [...source.matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(([, name = '']) => name);
}

const isPath = (word: string) => /^[\w.@-]+(?:\/[\w.@-]+)*(?:\/|\.\w+)$/.test(word);

/**
 * The paths in the folder map, which is the block whose first word is a folder. Each line starts with one or more
 * folders, or one or more files, and may go on in words; what is indented lies in the folder above it.
 */
function pathsInTheMap(): string[] {
  const map = blocks.find(([first = '']) => first.split(' ')[0]?.endsWith('/')) ?? [];
  const parents: { indent: number; folder: string }[] = [];
  return map.flatMap((line) => {
    const indent = line.search(/\S/);
    const words = line.trim().split(/[\s·,]+/);
    const isFolder = (word = '') => word.endsWith('/');
    const end = words.findIndex((word) => !isPath(word) || isFolder(word) !== isFolder(words[0]));
    const names = end === -1 ? words : words.slice(0, end);
    while ((parents.at(-1)?.indent ?? -1) >= indent) parents.pop();
    const paths = names.map((name) => join(...parents.map((parent) => parent.folder), name));
    if (names[0] !== undefined && isFolder(names[0])) parents.push({ indent, folder: names[0] });
    return paths;
  });
}

describe('the README', () => {
  it('shows only npm commands that exist', () => {
    const commands = [...readme.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
      ([, run, short]) => run ?? short,
    );
    expect(commands).toEqual(expect.arrayContaining(['start', 'test']));
    expect(commands.filter((name) => !Object.hasOwn(packageJson.scripts, name ?? ''))).toEqual([]);
  });

  it('maps only folders and files that exist', () => {
    const paths = pathsInTheMap();
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('links only to files that exist', () => {
    const targets = [...readme.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  });

  it('explains every variable that the server reads, and no other', () => {
    expect(variablesInTheTable().sort()).toEqual(variablesOfTheServer().sort());
  });
});
