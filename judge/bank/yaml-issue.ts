// What is wrong with a value from YAML, in the reader's words: zod's own sentences, and better ones for unknown keys.
import { z } from 'zod';
import { nearest } from './nearest.ts';
import type { Say } from './package-files.ts';

type Issue = z.core.$ZodIssue;
type Described = { readonly path: readonly PropertyKey[]; readonly say: Say };

const SENTENCES = { ko: z.locales.ko().localeError, en: z.locales.en().localeError };

/** Names the key and what was expected of it; `path` leads to where that key stands. */
export function describeIssue(issue: Issue, schema: z.ZodType, base: readonly PropertyKey[] = []): Described {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') return unknownKey(path, String(issue.keys[0]), schema);
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const branch = bestBranch(issue.errors);
    const first = branch?.[0];
    if (first !== undefined && isDeep(first)) return describeIssue(first, schema, path);
    const expected = issue.errors.flatMap((errors) => expectedBy(errors[0]));
    return {
      path,
      say: (words) => words.bank.badValue(pathText(path), words.bank.oneOf(expected, shown(issue.input))),
    };
  }
  if (issue.code === 'invalid_key') {
    const inner = issue.issues[0];
    return {
      path,
      say: (words) => words.bank.badKey(pathText(path), inner === undefined ? '' : sentence(inner, words.bank.tongue)),
    };
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return { path, say: (words) => words.bank.missingKey(pathText(path), issue.expected) };
  }
  const key = path.at(-1);
  const near = typeof key === 'string' ? misspelt(key, keysAt(schema, path.slice(0, -1))) : undefined;
  if (near !== undefined) return unknownKey(path.slice(0, -1), String(key), schema);
  return { path, say: (words) => words.bank.badValue(pathText(path), sentence(issue, words.bank.tongue)) };
}

function unknownKey(path: readonly PropertyKey[], key: string, schema: z.ZodType): Described {
  const known = keysAt(schema, path);
  const near = nearest(key, known);
  return { path: [...path, key], say: (words) => words.bank.unknownKey(pathText([...path, key]), known, near) };
}

function misspelt(key: string, known: readonly string[]): string | undefined {
  return known.includes(key) ? undefined : nearest(key, known);
}

/** The alternative that went furthest before it failed, and so is probably the one that was meant. */
function bestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return [...branches].sort((a, b) => Number(isDeep(b[0])) - Number(isDeep(a[0])))[0];
}

function isDeep(issue: Issue | undefined): boolean {
  return issue !== undefined && (issue.path.length > 0 || issue.code === 'unrecognized_keys');
}

function expectedBy(issue: Issue | undefined): readonly string[] {
  if (issue?.code === 'invalid_type') return [issue.expected];
  if (issue?.code === 'invalid_value') return issue.values.map(String);
  return [];
}

function sentence(issue: Issue, tongue: 'ko' | 'en'): string {
  const said = SENTENCES[tongue](issue as z.core.$ZodRawIssue);
  return typeof said === 'string' ? said : (said?.message ?? issue.message);
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? String(part) : `.${String(part)}`))
    .join('');
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The keys that the schema knows at a path, through optionals, unions and records. */
function keysAt(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  const def = (schema as { _zod?: { def: Definition } } | undefined)?._zod?.def;
  if (def === undefined) return [];
  if (def.type === 'union') return (def.options ?? []).flatMap((option) => keysAt(option, path));
  if (def.type === 'pipe') return keysAt(def.in, path);
  if (def.innerType !== undefined) return keysAt(def.innerType, path);
  const [key, ...rest] = path;
  if (key === undefined) return def.type === 'object' ? Object.keys(def.shape ?? {}) : [];
  return keysAt(def.shape?.[String(key)] ?? def.valueType ?? def.element ?? def.catchall, rest);
}

/** The parts of zod's schemas that hold other schemas. */
type Definition = {
  readonly type: string;
  readonly options?: readonly unknown[];
  readonly in?: unknown;
  readonly innerType?: unknown;
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly valueType?: unknown;
  readonly element?: unknown;
  readonly catchall?: unknown;
};
