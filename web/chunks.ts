import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

type ModuleGraph = { getModuleInfo(id: string): { importedIds: readonly string[] } | null };

const sources = fileURLToPath(new URL('src', import.meta.url));

/**
 * What travels together, in the order in which it is wanted: each chunk is everything that its files import and no chunk
 * before it has. Few chunks compress better than many. What none of them imports stays with the page that does.
 */
const chunks: readonly (readonly [name: string, files: readonly string[]])[] = [
  // Used by every page; with the menu, which most guests open first, and whose rules every guest's page uses. In one
  // piece they are 4 % smaller.
  ['app', ['app/main.tsx', 'app/pages/menu-page.tsx']],
  // Of the sheets and of the staff's sign-in, which loads no sheets.
  ['field', ['forms/field.tsx']],
  // Fetched after the menu, in a quiet moment.
  [
    'sheets',
    [
      'ordering/item/item-sheet.tsx',
      'ordering/cart/cart-sheet.tsx',
      'ordering/cart/fly-to-cart.ts',
      'areas/order/menu/cart-bar.tsx',
      'ordering/menu/find.ts',
      'areas/order/menu/nothing-found.tsx',
      'ordering/place/where-it-is.tsx',
      'components/photo.tsx',
    ],
  ],
  // What a guest's checkout and the pages of the staff share.
  ['forms', ['forms/form.tsx', 'forms/field.tsx', 'forms/use-form.ts', 'i18n/problems.ts']],
  ['staff', ['app/staff-routes.tsx']],
  ['installed', ['app/installed/start-installed.tsx', 'api/last-shop.ts', 'ordering/menu/stale-menu.tsx']],
];

/** Everything that `file` imports, itself included, but for what it fetches later with `import()`. */
function importsOf(file: string, graph: ModuleGraph): Set<string> {
  const found = new Set([resolve(sources, file)]);
  for (const id of found) {
    const module = graph.getModuleInfo(id);
    if (module === null) throw new Error(`chunks.ts names ${file}, which imports ${id}; that is not in the build`);
    for (const imported of module.importedIds) found.add(imported);
  }
  return found;
}

/** The chunks as the bundler's groups, the first one wins a module that several want. For one build: imports are read once. */
export function chunkGroups() {
  let members: Map<string, string> | undefined;
  const chunkOf = (id: string, graph: ModuleGraph): string | undefined => {
    if (members === undefined) {
      members = new Map();
      for (const [name, files] of chunks.toReversed()) {
        for (const member of files.flatMap((file) => [...importsOf(file, graph)])) members.set(member, name);
      }
    }
    return members.get(id);
  };
  return chunks.map(([name], index) => ({
    debugName: name,
    name: (id: string, graph: ModuleGraph) => (chunkOf(id, graph) === name ? name : null),
    priority: chunks.length - index,
  }));
}
