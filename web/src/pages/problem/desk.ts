// The desk of one problem: everything that its panels share. `use-desk.ts` sets it up, `useDesk()` gives it to a component.
import { createContext, type RefObject, useContext } from 'react';
import type { Language } from '#judge/schema/language';
import type { Prediction } from '#server/schema/prediction';
import type { api } from '../../api.ts';
import type { EditorHandle } from '../../editor/index.ts';
import type { CaseTab, SecretInput } from './case-tabs.ts';
import type { OwnCasesDesk } from './use-own-cases.ts';
import type { RunDesk } from './use-run.ts';
import type { SubmissionDesk } from './use-submission.ts';
import type { OpenText } from './use-text.ts';

/** A problem as the client has it. */
export type LoadedProblem = Awaited<ReturnType<typeof api.problems.get>>;

/** The three parts of the page; on a small screen one at a time is shown. */
export type Pane = 'statement' | 'editor' | 'result';
/** `nothing` once another text was put into the editor. */
export type Marked = 'nothing' | 'run' | 'submission';
export type ResultTab = 'cases' | 'judged';

export type { Prediction };

export type Desk = {
  readonly problem: LoadedProblem;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly draft: OpenText;
  readonly run: RunDesk;
  readonly submission: SubmissionDesk;
  readonly own: OwnCasesDesk;
  /** What is expected of the next submission. */
  readonly prediction: Prediction | undefined;
  readonly predict: (prediction: Prediction | undefined) => void;
  readonly tabs: readonly CaseTab[];
  /** The tab of the cases that is shown. */
  readonly caseKey: string;
  readonly chooseCase: (key: string) => void;
  /** Shows a secret case in a tab of its own, and runs on it. */
  readonly reveal: (secret: SecretInput) => void;
  readonly conceal: (key: string) => void;
  readonly pane: Pane;
  readonly show: (pane: Pane) => void;
  readonly resultTab: ResultTab;
  readonly showResult: (tab: ResultTab) => void;
  readonly editor: RefObject<EditorHandle | null>;
  /** The submission that is shown instead of the draft. */
  readonly shownId: string | undefined;
  /** Whose errors are marked in the editor: those of the last work, as long as they are about the text that stands there. */
  readonly marked: Marked;
  /** Grows when the person asks for the choice between two versions again. */
  readonly conflictAsked: number;
  readonly askConflict: () => void;
  readonly actions: DeskActions;
};

export type DeskActions = {
  readonly run: () => void;
  readonly runOne: (tab: CaseTab) => void;
  readonly submit: () => void;
  readonly cancel: () => void;
  readonly save: () => void;
  readonly reset: () => void;
  /** Puts another text into the editor; a toast offers to take it back. */
  readonly replace: (source: string, said: string) => void;
  readonly goTo: (line: number, column?: number) => void;
};

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('outside of a desk');
  return desk;
}

/** Where the keyboard goes when a part is asked for. */
export const paneId = (pane: Pane) => `problem-${pane}`;
