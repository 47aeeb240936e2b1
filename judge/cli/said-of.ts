// An error with the place that it is about before it, unless it begins with that place itself.
import type { BadInput } from '../bad-input.ts';
import type { Words } from '../words/words.ts';

export function saidOf(place: string, error: BadInput, words: Words): string {
  const text = error.say(words);
  return text.startsWith(place) ? text : words.cli.inFile(place, text);
}
