// How much a browser has to load: for the first page, and for the editor.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

type Chunk = { readonly file: string; readonly imports?: readonly string[] };
type Manifest = Readonly<Record<string, Chunk>>;

/** Bytes after gzip. */
export type Sizes = {
  /** All that index.html names, with everything that it imports at once, and the words of one language. */
  readonly initialJs: number;
  readonly initialCss: number;
  readonly lazy: readonly { readonly file: string; readonly bytes: number }[];
};

/** Loaded before anything is shown; of the two languages the larger one counts. */
const FIRST_WORDS = 'src/words/first.ko.ts';
const LARGEST = 12;

export function sizesOf(folder: string): Sizes {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest;
  const initial = initialChunks(folder, manifest);
  const zipped = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const total = (files: readonly string[]) => files.reduce((sum, file) => sum + zipped(file), 0);
  const lazy = new Set(
    Object.values(manifest)
      .map(({ file }) => file)
      .filter((file) => file.endsWith('.js') && !initial.has(file)),
  );
  return {
    initialJs: total([...initial]),
    initialCss: total(namedBy(folder, 'css')),
    lazy: [...lazy]
      .map((file) => ({ file, bytes: zipped(file) }))
      .toSorted((a, b) => b.bytes - a.bytes)
      .slice(0, LARGEST),
  };
}

/** Names of files. */
function initialChunks(folder: string, manifest: Manifest): ReadonlySet<string> {
  const named = namedBy(folder, 'js');
  const words = manifest[FIRST_WORDS];
  if (named.length === 0 || words === undefined)
    throw new Error(`index.html names no script, or the build has no chunk for ${FIRST_WORDS}.`);
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const chunk = Object.values(manifest).find((one) => one.file === file);
    for (const key of chunk?.imports ?? []) visit(manifest[key]?.file ?? key);
  };
  [...named, words.file].forEach(visit);
  return found;
}

/** Scripts or styles that index.html asks for at once. */
function namedBy(folder: string, extension: 'js' | 'css'): readonly string[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  return [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\/([^"]+)"/g)]
    .map(([, file = '']) => file)
    .filter((file) => file.endsWith(`.${extension}`));
}

export function printSizes({ initialJs, initialCss, lazy }: Sizes): void {
  console.log('kB after gzip');
  console.log(`${kilobytes(initialJs)}  initial JavaScript`);
  console.log(`${kilobytes(initialCss)}  initial CSS`);
  console.log('Loaded when needed, the largest:');
  for (const { file, bytes } of lazy) console.log(`${kilobytes(bytes)}  ${file}`);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(8);
}
