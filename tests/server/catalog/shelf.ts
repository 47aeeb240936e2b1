// A bank in a temporary folder, and the catalogue over it with the real room and the real renderer.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { openRoom } from '#judge';
import { openRenderer } from '../../../server/articles/index.ts';
import { type Catalog, openCatalog } from '../../../server/catalog/index.ts';
import { type Files, temporary } from '../../judge/bank/packages.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export type Shelf = {
  readonly catalog: Catalog;
  readonly folder: string;
  /** Writes files of a problem, or with undefined takes them away. */
  put(slug: string, files: Files): void;
};

export function catalogOf(bank: { readonly folder: string; readonly cache: string }): Catalog {
  const room = openRoom({ bank, jobs: 1, root: ROOT });
  const renderer = openRenderer();
  onTestFinished(async () => {
    await Promise.all([room.close(), renderer.close()]);
  });
  return openCatalog(room, { renderer, mediaOf: (slug) => `/media/${slug}/` });
}

export function shelfOf(problems: Readonly<Record<string, Files>>): Shelf {
  const place = temporary();
  onTestFinished(() => rmSync(place, { recursive: true }));
  const folder = join(place, 'problems');
  mkdirSync(folder);
  const put = (slug: string, files: Files) => {
    for (const [path, content] of Object.entries(files)) {
      const full = join(folder, slug, path);
      mkdirSync(dirname(full), { recursive: true });
      if (content === undefined) rmSync(full, { force: true });
      else writeFileSync(full, content);
    }
  };
  for (const [slug, files] of Object.entries(problems)) put(slug, files);
  return { catalog: catalogOf({ folder, cache: join(place, 'cache') }), folder, put };
}
