// For Vite: how Monaco's packages are put together, and where the page finds the editor's chunks when it is idle.
import { fileURLToPath } from 'node:url';
import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';

/** Which module begins which list; `preload.ts` reads them. */
const ROOTS = [
  { name: 'editor-chunks', module: '/editor/monaco.ts' },
  { name: 'editor-chunks-ko', module: '/nls/lang/ko.js' },
] as const;

/** `create-worker.ts` says why. */
const WORKERS = { find: /^(\.\.\/){3}internal\/common\/workers\.js$/, replacement: here('create-worker.ts') };

const ALIASES = [
  WORKERS,
  // Its "browser" export is an outdated bundle, and it asks for Monaco by names that Monaco no longer exports.
  { find: /^monaco-vim$/, replacement: here('../../../node_modules/monaco-vim/dist/index.mjs') },
  { find: /^monaco-editor\/esm\/vs\/editor\/editor\.api(\.js)?$/, replacement: 'monaco-editor/editor' },
  { find: /^monaco-editor\/esm\/vs\/(.*)$/, replacement: 'monaco-editor/$1' },
];

export function editorPlugin(): Plugin {
  let base = '/';
  return {
    name: 'olsol:editor',
    config: () => ({
      resolve: { alias: ALIASES },
      // What is bundled in advance for development knows no aliases of paths that begin with a dot.
      optimizeDeps: { rolldownOptions: { plugins: [{ name: 'olsol:editor', resolveId: resolveWorkers }] } },
    }),
    configResolved: (config) => {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        bundle && ROOTS.map(({ name, module }) => metaOf(name, chunksFrom(bundle, module), base)),
    },
  };
}

function resolveWorkers(source: string): string | undefined {
  return WORKERS.find.test(source) ? WORKERS.replacement : undefined;
}

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

const metaOf = (name: string, files: readonly string[], base: string): HtmlTagDescriptor => ({
  tag: 'meta',
  attrs: { name, content: files.map((file) => base + file).join(' ') },
  injectTo: 'head',
});

/** The chunk of a module and all that it imports at once. A build without it is a mistake that must not pass. */
function chunksFrom(bundle: Rollup.OutputBundle, module: string): readonly string[] {
  const root = Object.values(bundle).find((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(module));
  if (root === undefined) throw new Error(`No chunk begins with ${module}.`);
  const found = new Set<string>();
  const visit = (name: string) => {
    const file = bundle[name];
    if (found.has(name) || file?.type !== 'chunk' || file.isEntry) return;
    found.add(name);
    file.imports.forEach(visit);
  };
  visit(root.fileName);
  return [...found];
}
