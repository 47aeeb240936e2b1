// What a call that hides a loop is about: by its name, as the meter has it, and where that leaves it open by the text of its line.
import type { Cause } from '../schema/cause.ts';
import type { Language } from '../schema/language.ts';
import { lineCause } from './line-cause.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** By the last part of a name: `std::vector::erase` is `erase`. What is not here is some built-in. */
const NAMES: readonly (readonly [ReadonlySet<string>, Cause])[] = [
  [words('shift'), 'queue-shift'],
  [words('unshift push_front'), 'front-insert'],
  [words('splice toSpliced erase remove remove_if insert emplace copyWithin'), 'middle-removal'],
  [words('sort toSorted stable_sort partial_sort qsort make_heap sort_heap'), 'sort-in-loop'],
  [
    words(`indexOf lastIndexOf includes find findIndex findLast findLastIndex some every find_if count count_if search match test
      exec strstr strchr memchr max_element min_element isSubsetOf isSupersetOf isDisjointFrom`),
    'search-in-loop',
  ],
  [
    words(`slice concat spread rest assign from of keys values entries fromEntries set subarray map filter flat flatMap reverse
      toReversed with fill copy memcpy memmove memset vector deque resize reserve Array Set Map structuredClone parse stringify
      union intersection difference symmetricDifference freeze`),
    'copy-in-loop',
  ],
  [
    words(`join repeat replace replaceAll split padStart padEnd trim trimStart trimEnd toString toUpperCase toLowerCase normalize
      localeCompare startsWith endsWith String string append substr operator+ operator+= strcat strlen strcpy strcmp strncmp to_string`),
    'string-in-loop',
  ],
];

export function callCause(name: string, text: string, language: Language): Cause {
  const last = name.split('::').at(-1) ?? name;
  const known = NAMES.find(([names]) => names.has(last))?.[1];
  const onLine = lineCause(text, language);
  // The same name takes from the front or from the middle: the line tells.
  if (known === 'middle-removal' && (onLine === 'queue-shift' || onLine === 'front-insert')) return onLine;
  return known ?? onLine ?? 'built-in-in-loop';
}
