// What the buttons, keys and commands of the desk do.
import { LANGUAGE_NAMES } from '#judge/report/names';
import { toast } from '../../parts/toast.ts';
import { isUnderWay } from '../../report/submission-view.ts';
import { useWords } from '../../words/words.ts';
import { type CaseTab, MOST_INPUTS } from './case-tabs.ts';
import type { Desk, DeskActions, Marked } from './desk.ts';
import { isRunning } from './use-run.ts';

type Given = Omit<Desk, 'marked' | 'conflictAsked' | 'askConflict' | 'actions' | 'reveal' | 'conceal'> & {
  /** Says whose errors the editor marks from now on. */
  readonly mark: (marked: Marked) => void;
};

export function useDeskActions(desk: Given): { actions: DeskActions; runTabs: (tabs: readonly CaseTab[]) => void } {
  const { problem: words, languages } = useWords();
  const { problem, language, draft, run, submission, editor } = desk;

  /** The source to be judged; says so when there is none. */
  const sourceToJudge = (): string | undefined => {
    const source = draft.keeper?.get().text;
    if (desk.shownId !== undefined) toast(words.shown.first);
    if (source === undefined || desk.shownId !== undefined) return undefined;
    if (problem.missing[language] !== undefined) {
      toast.error(languages.missing(LANGUAGE_NAMES[language]));
      return undefined;
    }
    if (source.trim() === '') toast.error(words.nothingTyped);
    return source.trim() === '' ? undefined : source;
  };
  const runTabs = (tabs: readonly CaseTab[]) => {
    const source = sourceToJudge();
    if (source === undefined || tabs.length === 0) return;
    if (tabs.length > MOST_INPUTS) toast(words.cases.tooMany);
    const asked = tabs.slice(0, MOST_INPUTS);
    draft.keeper?.flush();
    desk.mark('run');
    const inputs = asked.map(({ input }) => input);
    run.start(
      { problem: problem.slug, language, source, inputs },
      asked.map(({ key }) => key),
    );
    desk.showResult('cases');
    desk.show('result');
  };
  const submit = () => {
    const source = sourceToJudge();
    if (source === undefined) return;
    draft.keeper?.flush();
    desk.mark('submission');
    const { prediction } = desk;
    submission.start({ problem: problem.slug, language, source, ...(prediction && { prediction }) });
    desk.predict(undefined);
    desk.showResult('judged');
    desk.show('result');
  };
  const cancel = () => {
    if (isRunning(run.view)) run.cancel();
    if (submission.judged !== undefined && isUnderWay(submission.judged.view)) submission.cancel();
  };
  const replace = useReplace(desk);
  const actions: DeskActions = {
    run: () => runTabs(desk.tabs),
    runOne: (tab) => runTabs([tab]),
    submit,
    cancel,
    save: () => draft.keeper?.flush(),
    reset: () => replace(problem.templates[language] ?? '', words.resetDone),
    replace,
    goTo: (line, column) => {
      desk.show('editor');
      // On a small screen the editor has to be shown before it can take the focus.
      requestAnimationFrame(() => editor.current?.reveal(line, column));
    },
  };
  return { actions, runTabs };
}

function useReplace({ draft, editor, shownId, mark }: Given): DeskActions['replace'] {
  const { problem: words } = useWords();
  return (source, said) => {
    const { keeper } = draft;
    const before = keeper?.get().text;
    if (keeper === undefined || before === undefined || before === source) return;
    const put = (text: string) => {
      // The editor makes one undoable edit of it, and tells the keeper; a shown submission has no editor of the draft.
      if (shownId === undefined) editor.current?.setSource(text);
      keeper.typed(text);
    };
    put(source);
    mark('nothing');
    toast(said, { action: { label: words.undo, onClick: () => put(before) } });
  };
}
