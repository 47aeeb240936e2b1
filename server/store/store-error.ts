// What can be wrong with the place where everything is kept. It knows facts; `words/` has the sentences.
import { store as en } from '../words/store.en.ts';

export type StoreTrouble =
  /** Written by a newer olsol: `unknown` is the first migration that this one does not know. */
  | { readonly code: 'newer'; readonly place: string; readonly unknown: string }
  | { readonly code: 'damaged'; readonly place: string; readonly detail: string }
  /** In use by another server; `pid` is its process, when it could be found out. */
  | { readonly code: 'locked'; readonly place: string; readonly pid?: number | undefined }
  | { readonly code: 'unwritable'; readonly place: string; readonly detail: string }
  | { readonly code: 'full'; readonly place: string }
  /** A database server that does not answer, or turns us away. */
  | { readonly code: 'unreachable'; readonly place: string; readonly detail: string }
  /** There is no database to back up. */
  | { readonly code: 'missing'; readonly place: string }
  /** A backup never overwrites. */
  | { readonly code: 'exists'; readonly place: string }
  /** A database server is backed up with its own tools. */
  | { readonly code: 'no-backup'; readonly place: string };

type TroubleWords = {
  readonly [Code in StoreTrouble['code']]: (trouble: Extract<StoreTrouble, { readonly code: Code }>) => string;
};

export type StoreWords = TroubleWords & {
  /** Why a submission failed whose failure is the code `never-ended`. */
  readonly neverEnded: string;
};

export class StoreError extends Error {
  readonly trouble: StoreTrouble;

  constructor(trouble: StoreTrouble, options?: ErrorOptions) {
    super(sayTrouble(trouble, en), options);
    this.name = 'StoreError';
    this.trouble = trouble;
  }

  get code(): StoreTrouble['code'] {
    return this.trouble.code;
  }
}

/** The sentence for people, in the language of `words`. */
export function sayTrouble(trouble: StoreTrouble, words: TroubleWords): string {
  const say = words[trouble.code] as (trouble: StoreTrouble) => string;
  return say(trouble);
}

/** A page of the history was asked for with something that no page before it gave. */
export class WrongCursor extends Error {
  constructor() {
    super('The cursor of the page is none that this server gave.');
    this.name = 'WrongCursor';
  }
}

/** An archive that cannot be taken in; nothing of it was. `record` counts from 0. */
export class BadArchive extends Error {
  readonly record: number;
  readonly path: string;
  readonly detail: string;

  constructor(where: { readonly record: number; readonly path: string; readonly detail: string }) {
    super(`Record ${where.record} of the archive, ${where.path || 'as a whole'}: ${where.detail}`);
    this.name = 'BadArchive';
    this.record = where.record;
    this.path = where.path;
    this.detail = where.detail;
  }
}
