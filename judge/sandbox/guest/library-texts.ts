// Host side: reads the texts of the libraries that programs may ask for, by the names they ask for.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Name in the isolate, and the file of the package that it is. */
const FILES: Readonly<Record<string, string>> = {
  buffer: 'buffer/index.js',
  'base64-js': 'base64-js',
  ieee754: 'ieee754',
  events: 'events/events.js',
  'node-inspect-extracted': 'node-inspect-extracted',
};

/** What a library finds around it. The last four are not there in the hardened world. */
const LIBRARY_PARAMETERS = 'exports, require, module, globalThis, Atomics, WebAssembly, SharedArrayBuffer, URL';

/**
 * The text of an object of functions, one a library. `author` is the library `olsol` for a problem's tools, as the body of a
 * CommonJS module.
 */
export function libraryTexts(author: string): string {
  const texts: Record<string, string> = { olsol: author, '@ungap/structured-clone': structuredClone() };
  for (const [name, file] of Object.entries(FILES)) texts[name] = readFileSync(require.resolve(file), 'utf8');
  const functions = Object.entries(texts).map(
    ([name, text]) => `${JSON.stringify(name)}: function (${LIBRARY_PARAMETERS}) {${text}\n}`,
  );
  return `{ ${functions.join(',\n')} }`;
}

/** Its CommonJS files ask for each other, so they are put into one. */
function structuredClone(): string {
  const entry = require.resolve('@ungap/structured-clone');
  const parts = ['types', 'deserialize', 'serialize'].map((name) => {
    const text = readFileSync(new URL(`./${name}.js`, `file://${entry}`), 'utf8');
    return `files['./${name}.js'] = {}; (function (exports, require) {${text}\n})(files['./${name}.js'], (name) => files[name]);`;
  });
  return `const files = {};\n${parts.join('\n')}\n(function (require) {${readFileSync(entry, 'utf8')}\n})((name) => files[name]);`;
}
