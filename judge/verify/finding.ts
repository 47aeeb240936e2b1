// What verification finds wrong with a problem: a sentence, and the file it is about.
import type { Words } from '../words/words.ts';

export type Finding = { readonly about: string; readonly say: (words: Words) => string };

export function finding(about: string, say: Finding['say']): Finding {
  return { about, say };
}
