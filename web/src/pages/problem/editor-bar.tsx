// The bar above the editor: language, save state, reset, run, submit, cancel.
import type { Language } from '#judge/schema/language';
import { Button } from '../../parts/button.tsx';
import { Kbd } from '../../parts/kbd.tsx';
import { useLanguageName } from '../../parts/language-name.ts';
import { isUnderWay } from '../../report/submission-view.ts';
import { useWords } from '../../words/words.ts';
import { useDesk } from './desk.ts';
import { Predict } from './predict.tsx';
import { SaveStatusText } from './save-status.tsx';
import { isRunning } from './use-run.ts';

export function EditorBar() {
  const { problem: words } = useWords();
  const { draft, actions, askConflict, shownId } = useDesk();
  return (
    <div className="editor-bar">
      <LanguageChoice />
      <div className="editor-bar-state">
        {draft.keeper && shownId === undefined && <SaveStatusText keeper={draft.keeper} onConflict={askConflict} />}
      </div>
      {shownId === undefined && (
        <Button kind="quiet" onClick={actions.reset} title={words.reset}>
          {words.resetShort}
        </Button>
      )}
      <Predict />
      <RunButtons />
    </div>
  );
}

function LanguageChoice() {
  const { problem: words } = useWords();
  const { problem, language, setLanguage } = useDesk();
  const nameOf = useLanguageName(problem.missing);
  return (
    <select
      className="editor-bar-language"
      aria-label={words.language}
      value={language}
      onChange={(event) => setLanguage(event.target.value as Language)}
    >
      {problem.languages.map((one) => (
        <option key={one} value={one}>
          {nameOf(one)}
        </option>
      ))}
    </select>
  );
}

function RunButtons() {
  const { problem: words } = useWords();
  const { problem, language, actions, run, submission, draft, shownId } = useDesk();
  const isBusy = isRunning(run.view) || (submission.judged !== undefined && isUnderWay(submission.judged.view));
  // What would be run is the draft, and it is not what is shown.
  const isReady = draft.keeper !== undefined && shownId === undefined && problem.missing[language] === undefined;
  return (
    <>
      {isBusy && (
        <Button kind="danger" onClick={actions.cancel}>
          {words.cancel}
        </Button>
      )}
      <Button keys="Mod+Enter" title={words.runHint} disabled={!isReady} onClick={actions.run}>
        {words.run} <Kbd keys="Mod+Enter" />
      </Button>
      <Button kind="primary" keys="Mod+Shift+Enter" disabled={!isReady} onClick={actions.submit}>
        {words.submit} <Kbd keys="Mod+Shift+Enter" />
      </Button>
    </>
  );
}
