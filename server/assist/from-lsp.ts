// What a Python language server says, in the words of our own protocol. Pure.
import { z } from 'zod';
import type {
  AssistAnswers,
  AssistDiagnostic,
  AssistEdit,
  AssistIssue,
  AssistItem,
  AssistKind,
  AssistRange,
} from '../schema/assist.ts';

const Position = z.object({ line: z.number(), character: z.number() });
const Range = z.object({ start: Position, end: Position });
const Edit = z.object({ range: Range, newText: z.string() });
const Markup = z.union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)]).optional();

const Item = z.object({
  label: z.string(),
  kind: z.number().optional(),
  sortText: z.string().optional(),
  insertText: z.string().optional(),
  textEdit: Edit.optional(),
  additionalTextEdits: z.array(Edit).optional(),
  labelDetails: z.object({ description: z.string().optional() }).optional(),
});
const Items = z.object({ items: z.array(z.unknown()) });

const Hover = z.object({ contents: Markup, range: Range.optional() });

const Signatures = z.object({
  signatures: z.array(
    z.object({
      label: z.string(),
      documentation: Markup,
      parameters: z.array(z.object({ label: z.tuple([z.number(), z.number()]) })).default([]),
      activeParameter: z.number().nullish(),
    }),
  ),
  activeSignature: z.number().nullish(),
  activeParameter: z.number().nullish(),
});

export const Published = z.object({ uri: z.string(), version: z.number(), diagnostics: z.array(z.unknown()) });
const Diagnostic = z.object({
  range: Range,
  severity: z.number(),
  code: z.union([z.string(), z.number()]).optional(),
  message: z.string(),
});

/** By the protocol's numbers. */
const KINDS: Readonly<Record<number, AssistKind>> = {
  2: 'method',
  3: 'function',
  4: 'function',
  5: 'field',
  6: 'variable',
  7: 'class',
  8: 'class',
  9: 'module',
  10: 'property',
  13: 'class',
  14: 'keyword',
  20: 'constant',
  21: 'constant',
  22: 'class',
  25: 'class',
};

export type Completion = { readonly answer: AssistAnswers['complete']; readonly raw: readonly unknown[] };

/** `raw` are the items as the server wants them back when it is asked for more, in the order of the answer's. */
export function completionFrom(result: unknown): Completion | undefined {
  const list = Items.safeParse(result);
  if (!list.success) return undefined;
  const found = list.data.items.flatMap((raw) => {
    const item = Item.safeParse(raw);
    return item.success && isUseful(item.data) ? [{ raw, item: itemFrom(item.data) }] : [];
  });
  return { answer: found.map(({ item }) => item), raw: found.map(({ raw }) => raw) };
}

type RawItem = z.infer<typeof Item>;

/** Imports that a solution has no use for: of modules that are there for the type checker alone, or private. */
function isUseful({ additionalTextEdits, labelDetails }: RawItem): boolean {
  return additionalTextEdits === undefined || !/(^|\.)_|^typing_extensions$/.test(labelDetails?.description ?? '');
}

function itemFrom({
  label,
  kind,
  sortText,
  insertText,
  textEdit,
  additionalTextEdits,
  labelDetails,
}: RawItem): AssistItem {
  const from = labelDetails?.description;
  return {
    label,
    kind: KINDS[kind ?? 0] ?? 'text',
    insert: textEdit?.newText ?? insertText ?? label,
    order: sortText ?? label,
    ...(textEdit !== undefined && { range: rangeFrom(textEdit.range) }),
    ...(additionalTextEdits !== undefined && {
      edits: additionalTextEdits.map(editFrom),
      ...(from !== undefined && { from }),
    }),
  };
}

/** Of one item that was asked for more. */
export function descriptionFrom(result: unknown): AssistAnswers['describe'] | undefined {
  const parsed = z.object({ documentation: Markup }).safeParse(result);
  return parsed.success ? parsed.data.documentation : undefined;
}

/** Such as `(function) name: Any`, said of a name that is nowhere. */
const NOTHING_KNOWN = /^```python\n\(\w+\) \w+: (Any|Unknown)\n```$/;

export function hoverFrom(result: unknown): AssistAnswers['hover'] | undefined {
  const { success, data } = Hover.safeParse(result);
  if (!success || !data.contents || NOTHING_KNOWN.test(data.contents)) return undefined;
  return { text: data.contents, range: data.range && rangeFrom(data.range) };
}

export function signatureFrom(result: unknown): AssistAnswers['signature'] | undefined {
  const { success, data } = Signatures.safeParse(result);
  if (!success || data.signatures.length === 0) return undefined;
  const signatures = data.signatures.map(({ label, documentation, parameters, activeParameter }) => ({
    label,
    parameters: parameters.map((one) => one.label),
    about: documentation ?? '',
    activeParameter: activeParameter ?? data.activeParameter ?? 0,
  }));
  return { signatures, active: data.activeSignature ?? 0 };
}

/** Only what is an error of the program whatever its types are: syntax, and names that are nowhere. Solutions play loosely with types. */
export function diagnosticsFrom(raw: readonly unknown[]): readonly AssistDiagnostic[] {
  return raw.flatMap((one) => {
    const { success, data } = Diagnostic.safeParse(one);
    if (!success || data.severity > WARNING) return [];
    const issue = issueOf(data);
    if (issue === undefined) return [];
    const { range, message } = data;
    return [{ range: rangeFrom(range), severity: data.severity === WARNING ? 'warning' : 'error', issue, message }];
  });
}

/** Weaker ones are hints, which fade out what is not used yet. */
const WARNING = 2;

/** Without a code it is the syntax. */
const OTHERS = new Set(['reportInvalidStringEscapeSequence', 'reportUnboundVariable', 'reportUnhashable']);

function issueOf({ code, message }: z.infer<typeof Diagnostic>): AssistIssue | undefined {
  if (code === 'reportUndefinedVariable') return 'unknown-name';
  if (code === 'reportMissingImports' || code === 'reportMissingModuleSource') return 'missing-module';
  // The same code stands for members of objects, whose types are guesses; those of a module are known. Two languages are asked for.
  if (code === 'reportAttributeAccessIssue') return /\bmodule\b|모듈/.test(message) ? 'missing-member' : undefined;
  return code === undefined || OTHERS.has(String(code)) ? 'other' : undefined;
}

function editFrom({ range, newText }: z.infer<typeof Edit>): AssistEdit {
  return { range: rangeFrom(range), text: newText };
}

/** There, lines and columns count from 0. */
function rangeFrom({ start, end }: z.infer<typeof Range>): AssistRange {
  return {
    startLineNumber: start.line + 1,
    startColumn: start.character + 1,
    endLineNumber: end.line + 1,
    endColumn: end.character + 1,
  };
}
