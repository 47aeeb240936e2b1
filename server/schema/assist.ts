// What the editor and a language's assistant say to each other over one WebSocket: one text, and questions about places in it. No
// question can name a file.
import { z } from 'zod';
import { MAX_SOURCE_CHARS } from './run.ts';

/** Lines and columns count from 1, columns in UTF-16 units. */
const Place = { line: z.int().positive(), column: z.int().positive() };
/** Of a question; its answer carries the same one. */
const id = z.int().nonnegative();

export const AssistRequest = z.discriminatedUnion('type', [
  /** The text as it is from now on. */
  z.strictObject({ type: z.literal('text'), version: z.int().positive(), text: z.string().max(MAX_SOURCE_CHARS) }),
  z.strictObject({ type: z.literal('complete'), id, ...Place }),
  /** More about an item of the last completion, by its place in the list. */
  z.strictObject({ type: z.literal('describe'), id, item: z.int().nonnegative() }),
  z.strictObject({ type: z.literal('hover'), id, ...Place }),
  z.strictObject({ type: z.literal('signature'), id, ...Place }),
]);
export type AssistRequest = z.infer<typeof AssistRequest>;
export type AssistQuestion = Exclude<AssistRequest, { type: 'text' }>;

/** The end is exclusive. */
export type AssistRange = {
  readonly startLineNumber: number;
  readonly startColumn: number;
  readonly endLineNumber: number;
  readonly endColumn: number;
};

export type AssistEdit = { readonly range: AssistRange; readonly text: string };

export type AssistKind =
  | 'class'
  | 'constant'
  | 'field'
  | 'function'
  | 'keyword'
  | 'method'
  | 'module'
  | 'property'
  | 'text'
  | 'variable';

export type AssistItem = {
  readonly label: string;
  readonly kind: AssistKind;
  readonly insert: string;
  /** What is replaced; absent when it is the word at the place. */
  readonly range?: AssistRange;
  /** Items are shown in the order of these texts. */
  readonly order: string;
  /** The module that it is imported from when it is chosen, by the edits. */
  readonly from?: string;
  readonly edits?: readonly AssistEdit[];
};

export type AssistSignature = {
  readonly label: string;
  /** Where each parameter stands in the label: start and end. */
  readonly parameters: readonly (readonly [number, number])[];
  /** Markdown. */
  readonly about: string;
  readonly activeParameter: number;
};

/** Of what a person can mend, the page says it in its own words. */
export type AssistIssue = 'unknown-name' | 'missing-module' | 'missing-member' | 'other';

export type AssistDiagnostic = {
  readonly range: AssistRange;
  readonly severity: 'error' | 'warning';
  readonly issue: AssistIssue;
  readonly message: string;
};

/** What each question is answered with; nothing at all when nothing is known. Texts are Markdown. */
export type AssistAnswers = {
  readonly complete: readonly AssistItem[];
  readonly describe: string;
  readonly hover: { readonly text: string; readonly range: AssistRange | undefined };
  readonly signature: { readonly signatures: readonly AssistSignature[]; readonly active: number };
};
export type AssistAnswer = AssistAnswers[keyof AssistAnswers];

export type AssistReply =
  | { readonly type: 'answer'; readonly id: number; readonly value: AssistAnswer | null }
  /** All that there is to say of this version of the text. */
  | { readonly type: 'diagnostics'; readonly version: number; readonly diagnostics: readonly AssistDiagnostic[] };

/** Why the server ends a connection: nobody asked anything for long, or the assistant cannot be kept alive. */
export const ASSIST_CLOSED = { unused: 4000, broken: 4001, malformed: 4002 } as const;
