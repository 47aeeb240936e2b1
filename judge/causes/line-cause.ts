// What on a line of source costs more than it seems, by the text alone: for languages whose lines are counted and calls are not.
import type { Cause } from '../schema/cause.ts';
import type { Language } from '../schema/language.ts';

type Pattern = readonly [RegExp, Cause];

const SCRIPT: readonly Pattern[] = [
  [/\.shift\(\s*\)/, 'queue-shift'],
  [/\.unshift\(/, 'front-insert'],
  [/\.(?:splice|toSpliced)\(/, 'middle-removal'],
  [/\.(?:sort|toSorted)\(/, 'sort-in-loop'],
  [/\.(?:indexOf|lastIndexOf|includes|find\w*|some|every)\(/, 'search-in-loop'],
  [/\+=\s*(?:["'`]|String\b|.*\.(?:charAt|toString)\()|(\b\w+)\s*=\s*\1\s*\+\s*["'`]/, 'string-in-loop'],
  [/\.(?:join|replace\w*|split|repeat|substring|substr)\(/, 'string-in-loop'],
  [/\[\s*\.\.\.|\{\s*\.\.\.|\.(?:slice|concat)\(|\b(?:Array|Object)\.\w+\(|\bstructuredClone\(/, 'copy-in-loop'],
];

const PYTHON: readonly Pattern[] = [
  [/\.pop\(\s*0\s*\)|\bdel\s+\w+\[0\]/, 'queue-shift'],
  [/\.insert\(\s*0\s*,/, 'front-insert'],
  [/\.(?:insert|remove)\(|\.pop\(\s*[^)\s-]|\bdel\s+\w+\[/, 'middle-removal'],
  [/\bsorted\(|\.sort\(/, 'sort-in-loop'],
  [/\.(?:index|count|find)\(|\b(?:min|max|sum)\(|\b(?:if|while|elif|and|or|not)\b[^:]*\bin\s+\w/, 'search-in-loop'],
  [
    /\+=\s*(?:f?["']|str\(|chr\()|(\b\w+)\s*=\s*\1\s*\+\s*(?:f?["']|str\(|chr\()|\.join\(|\.replace\(/,
    'string-in-loop',
  ],
  [/\w\[[^\]]*:[^\]]*\]|\.copy\(|\bdeepcopy\(|\b(?:list|tuple|set|dict)\(\s*\w/, 'copy-in-loop'],
];

const C: readonly Pattern[] = [
  [/\.erase\(\s*(?:std::)?(?:\w+\.)?c?begin\s*\([^)]*\)\s*\)/, 'queue-shift'],
  [/\.insert\(\s*(?:std::)?(?:\w+\.)?c?begin\b|\bpush_front\(/, 'front-insert'],
  [/\.(?:erase|insert)\(/, 'middle-removal'],
  [/\b(?:stable_)?sort\(|\bqsort\(/, 'sort-in-loop'],
  [/\bstr(?:len|cat|cpy)\(|\.substr\(|\+=\s*"|(\b\w+)\s*=\s*\1\s*\+\s*["']/, 'string-in-loop'],
  [/\bfind(?:_if)?\(|\bcount(?:_if)?\(|\b(?:max|min)_element\(/, 'search-in-loop'],
];

const PATTERNS: Readonly<Record<Language, readonly Pattern[]>> = {
  javascript: SCRIPT,
  typescript: SCRIPT,
  python: PYTHON,
  cpp: C,
  c: C,
};

/** Longer lines are no program that a person wrote. */
const MOST_CHARS = 500;

export function lineCause(text: string, language: Language): Cause | undefined {
  if (text.length > MOST_CHARS) return undefined;
  const code = text.replace(language === 'python' ? /#.*$/ : /\/\/.*$/, '');
  return PATTERNS[language].find(([pattern]) => pattern.test(code))?.[1];
}
