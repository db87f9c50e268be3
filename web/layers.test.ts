/**
 * The app's layers: an import goes down the list, no area imports another, no circle of files, and importing a module does
 * nothing. What a file may do is read off its syntax tree, so the rules hold for files that no test loads.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const layers = [
  'app',
  'areas',
  'ordering',
  'sync',
  'session',
  'forms',
  'components',
  'i18n',
  'api',
  'router',
  'browser',
] as const;

/** Starts the app: the one module that acts when it is loaded. */
const entries = ['app/main.tsx', 'areas/dev/draw-image.tsx'];

type Sources = Record<string, string>;

/** The sources under `cwd`, without tests, which may import what they like. */
const read = (cwd: string, pattern: string): Sources =>
  Object.fromEntries(
    globSync(pattern, { cwd, exclude: ['**/*.test.{ts,tsx}', '**/testing.ts', '**/*.d.ts', '**/generated*/**'] }).map(
      (file) => [file, readFileSync(join(cwd, file), 'utf8')],
    ),
  );

const sources = read(join(import.meta.dirname, 'src'), '**/*.{ts,tsx}');
const repository = read(
  dirname(import.meta.dirname),
  '{bench,containers,e2e,functions,prisma,scripts,web,.railway}/**/*.{ts,tsx,mjs}',
);

const parse = (file: string, text: string) => ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

/** The modules of the app that a file names, types included: all of them, or without those that it loads later. */
function importsOf(file: string, text: string, { lazy }: { lazy: boolean }): string[] {
  const found: string[] = [];
  const add = (node: ts.Node) => {
    if (!ts.isStringLiteral(node) || !node.text.startsWith('.')) return;
    const target = join(dirname(file), node.text);
    if (!target.startsWith('..')) found.push(target);
  };
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      add(node.moduleSpecifier);
    if (lazy && ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      for (const argument of node.arguments) add(argument);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file, text));
  return found;
}

const layerOf = (file: string) => layers.findIndex((layer) => file.startsWith(`${layer}/`));
const areaOf = (file: string) => /^areas\/([^/]+)\//.exec(file)?.[1];

/** Imports that go up, or from one area to another. The components' page shows everything, so it may take it from anywhere. */
const crossings = (all: Sources): string[] =>
  Object.entries(all).flatMap(([file, text]) =>
    importsOf(file, text, { lazy: true })
      .filter((target) => {
        const isUp = layerOf(target) < layerOf(file);
        const isOther = areaOf(file) !== areaOf(target) && areaOf(file) !== undefined && areaOf(target) !== undefined;
        return isUp || (isOther && areaOf(file) !== 'dev');
      })
      .map((target) => `${file} → ${target}`),
  );

/** A circle of files, as a list of them; undefined when there is none. What is loaded later closes no circle. */
function circle(all: Sources): string[] | undefined {
  const next = new Map(Object.entries(all).map(([file, text]) => [file, importsOf(file, text, { lazy: false })]));
  const done = new Set<string>();
  const walk = (file: string, way: string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const target of next.get(file) ?? []) {
      const found = walk(target, [...way, file]);
      if (found !== undefined) return found;
    }
    done.add(file);
    return undefined;
  };
  for (const file of next.keys()) {
    const found = walk(file, []);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Calls in a declaration at a module's top level that start, listen, ask, wait, draw or read what is kept. */
const acting =
  /^(?:(?:window|document|globalThis|navigator\.\w+)\.)?(?:addEventListener|setTimeout|setInterval|fetch|effect|render|matchMedia|requestAnimationFrame|start[A-Z]\w*|localStorage\.\w+)$|\.start$/;

const declarations = new Set([
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.VariableStatement,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.ModuleDeclaration,
]);

/** Says what stopping the app resets, which does nothing before: the one statement beside declarations that a module may have. */
const registers = /^onStopped\(/;

/** What importing the module would do: its statements that are no declaration, and the acting calls in its declarations. */
function actsOnImport(file: string, text: string): string[] {
  const found: string[] = [];
  const parsed = parse(file, text);
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return;
    if (ts.isCallExpression(node) && acting.test(node.expression.getText(parsed))) {
      found.push(`${file}: ${node.expression.getText(parsed)}()`);
    }
    ts.forEachChild(node, visit);
  };
  for (const statement of parsed.statements) {
    const line = statement.getText(parsed);
    if (declarations.has(statement.kind)) visit(statement);
    else if (!registers.test(line)) found.push(`${file}: ${line}`);
  }
  return found;
}

describe('the layers of the app', () => {
  it('import only downwards, and no area another', () => {
    expect(Object.keys(sources).filter((file) => layerOf(file) === -1)).toEqual([]);
    expect(crossings(sources)).toEqual([]);
  });

  it('have no circle of files, and neither has the rest of the repository', () => {
    expect(Object.keys(repository).length).toBeGreaterThan(Object.keys(sources).length);
    expect(circle(repository)).toBeUndefined();
  });

  it('do nothing when they are imported', () => {
    const acts = Object.entries(sources)
      .filter(([file]) => !entries.includes(file))
      .flatMap(([file, text]) => actsOnImport(file, text));
    expect(acts).toEqual([]);
  });

  it.each([
    ['an area that imports another', 'areas/desk/x.ts', "import { board } from '../kitchen/board.ts';"],
    ['an area that loads another later', 'areas/desk/x.ts', "const board = () => import('../kitchen/board.ts');"],
    ['a component that imports an area', 'components/x.tsx', "import type { Board } from '../areas/kitchen/board.ts';"],
  ])('notice %s', (_what, file, text) => {
    expect(crossings({ ...sources, [file]: text })).toEqual([`${file} → areas/kitchen/board.ts`]);
  });

  it('notice a circle', () => {
    const a = "import { b } from './b.ts';";
    const b = "export { a } from './a.ts';";
    expect(circle({ ...sources, 'i18n/a.ts': a, 'i18n/b.ts': b })).toEqual(['i18n/a.ts', 'i18n/b.ts', 'i18n/a.ts']);
  });

  it.each([
    ["addEventListener('online', retry);", "addEventListener('online', retry);"],
    ["const kept = localStorage.getItem('x');", 'localStorage.getItem()'],
    ['export const wide = signal(matchMedia("(min-width: 64rem)").matches);', 'matchMedia()'],
    ['export const stop = startSending();', 'startSending()'],
    ['export const stop = payment.start();', 'payment.start()'],
    ["if (document.hidden) void fetch('/api/v1/menu');", "if (document.hidden) void fetch('/api/v1/menu');"],
    ['void loadShop();', 'void loadShop();'],
    ['await loadShop();', 'await loadShop();'],
  ])('notice a module that acts when it is imported: %s', (text, act) => {
    expect(actsOnImport('sync/x.ts', text)).toEqual([`sync/x.ts: ${act}`]);
  });
});
