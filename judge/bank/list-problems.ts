// What the bank holds, told cheaply: two YAML files a problem. A broken one is listed with what is wrong.
import { BadInput } from '../bad-input.ts';
import { readAbout } from './about.ts';
import { readExtension } from './extension.ts';
import { type Bank, slugsOf } from './find-problem.ts';
import { openPackage } from './open-package.ts';
import type { Say } from './package-files.ts';

export type Listed =
  | {
      readonly kind: 'problem';
      readonly slug: string;
      readonly name: Readonly<Record<string, string>>;
      /** Undefined for a plain package. */
      readonly level: number | undefined;
      readonly topics: readonly string[];
      readonly mode: 'stdio' | 'function';
    }
  | { readonly kind: 'broken'; readonly slug: string; readonly error: Say };

/** All problems of the bank, in the order of their slugs. */
export function listProblems(bank: Bank): readonly Listed[] {
  return [...slugsOf(bank.folder)].map(([slug, place]) => listed(slug, place, bank));
}

function listed(slug: string, place: string, { cache }: Bank): Listed {
  try {
    const files = openPackage(place, cache);
    const about = readAbout(files);
    const extension = readExtension(files);
    return {
      kind: 'problem',
      slug,
      name: about.name,
      level: extension?.level,
      topics: extension?.topics ?? about.keywords,
      mode: extension?.mode ?? 'stdio',
    };
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return { kind: 'broken', slug, error: error.say };
  }
}
