// YAML text -> a value that its schema vouches for, or an error that names file, line, key and what was expected.
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { BadInput } from '../bad-input.ts';
import { describeIssue } from './yaml-issue.ts';

/** YAML may refer to its own parts; more than this is an attack. */
const MAX_ALIASES = 100;

export type YamlText = { readonly text: string; readonly file: string };

/** Parses and checks. An empty file is an empty map. */
export function parseYaml<T>({ text, file }: YamlText, schema: z.ZodType<T>): T {
  const lines = new LineCounter();
  const { document, value } = parseValue({ text, file }, lines);
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  // A misspelt key is missing under its right name, too; what was misspelt says more.
  const { issues } = result.error;
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  if (issue === undefined) throw result.error;
  const described = describeIssue(issue, schema);
  const line = lineOf(document, described.path, lines);
  throw new BadInput((words) => words.bank.inFile(file, line, described.say(words)));
}

function parseValue({ text, file }: YamlText, lines: LineCounter): { document: Document; value: unknown } {
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
    const error = document.errors[0];
    if (error !== undefined) {
      throw new BadInput((words) => words.bank.inFile(file, lines.linePos(error.pos[0]).line, error.message));
    }
    return { document, value: document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {} };
  } catch (cause) {
    if (cause instanceof BadInput) throw cause;
    // Too many aliases, or nesting beyond the stack.
    throw new BadInput((words) => words.bank.inFile(file, undefined, String(cause)), { cause });
  }
}

/** The line of the key at the path, or of the nearest enclosing one that is there. */
function lineOf(document: Document, path: readonly PropertyKey[], lines: LineCounter): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const map = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    const node = isScalar(pair?.key) ? pair.key : document.getIn(path.slice(0, length), true);
    const range = (node as { range?: readonly number[] } | undefined)?.range;
    if (range?.[0] !== undefined) return lines.linePos(range[0]).line;
  }
  return undefined;
}
