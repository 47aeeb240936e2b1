// Refuses a build in which the browser would get more of the judge or the server than their words: types are erased, values are not.
import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/** What the page shares with the command line: files that import nothing but types and each other. */
const SHARED = [
  /^judge\/words\/(causes|durations|growth-causes|growth-classes|protections|reasons|report|verdicts)\.(en|ko)\.ts$/,
  /^judge\/(read-summary|summary|tally)\.ts$/,
  /^judge\/report\/(names|numbers|printable|reason-text|why-text)\.ts$/,
];
const CLOSED = /^(judge|server|problems|tests)\/|(^|\/)node_modules\/zod\//;

/** Whether a file, named from the root of the repository, may reach the browser. */
export function mayReachBrowser(file: string): boolean {
  return !CLOSED.test(file) || SHARED.some((shared) => shared.test(file));
}

export function guardRooms(root: string): Plugin {
  return {
    name: 'olsol:rooms',
    enforce: 'pre',
    load(id) {
      const file = relative(root, id.replace(/[?#].*$/, '')).replaceAll(sep, '/');
      if (mayReachBrowser(file)) return;
      const importers = this.getModuleInfo(id)?.importers.map((importer) => relative(root, importer)) ?? [];
      const by = importers.length === 0 ? '' : `, imported by ${importers.join(', ')}`;
      this.error(`${file} must not reach the browser${by}. Types are taken with \`import type\`.`);
    },
  };
}
