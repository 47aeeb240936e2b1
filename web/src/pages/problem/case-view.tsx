// One case: its input, what should come out, what came out, what was printed.
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words/words.ts';
import { CaseExtras, CaseNumbers, CaseOutputs, CaseWords } from './case-result-view.tsx';
import { type CaseTab, isSameInput } from './case-tabs.ts';
import { useDesk } from './desk.ts';
import { OwnCaseForm } from './own-case-form.tsx';
import { ranIn } from './run-view.ts';
import { TextBlock } from './text-block.tsx';
import { isRunning } from './use-run.ts';

export function CaseView({ tab }: { tab: CaseTab }) {
  const { problem: words } = useWords();
  const { run } = useDesk();
  const ran = ranIn(run.view, tab.key);
  const result = ran?.result;
  const isStale = ran !== undefined && !isSameInput(ran.input, tab.input);
  return (
    <div className="case">
      {tab.kind === 'own' && <OwnCaseForm key={tab.key} own={tab.own} />}
      <div className="case-head">
        {result?.kind === 'ran' && <CaseNumbers result={result} />}
        <CaseActions tab={tab} />
      </div>
      {result && isStale && <p className="case-note">{words.output.changedSince}</p>}
      {result?.kind === 'refused' && <Refused message={result.message} />}
      {result?.kind === 'ran' && <CaseWords result={result} isSecret={tab.kind === 'secret'} />}
      <div className="case-texts">
        {tab.kind === 'sample' && <TextBlock label={words.output.input} text={tab.sample.input} />}
        {result?.kind === 'ran' && <CaseOutputs result={result} isSecret={tab.kind === 'secret'} />}
        {tab.kind === 'sample' && result === undefined && (
          <TextBlock label={words.output.expected} text={tab.sample.output} />
        )}
      </div>
      {result?.kind === 'ran' && <CaseExtras result={result} />}
    </div>
  );
}

/** An input that the problem's validator does not take. */
function Refused({ message }: { message: string }) {
  const { output: words } = useWords().problem;
  return (
    <div className="case-refused">
      <p>{words.refused}</p>
      <pre className="case-refused-text">{message}</pre>
    </div>
  );
}

function CaseActions({ tab }: { tab: CaseTab }) {
  const { cases: words } = useWords().problem;
  const { actions, run, conceal } = useDesk();
  return (
    <div className="case-actions">
      <Button kind="quiet" disabled={isRunning(run.view)} onClick={() => actions.runOne(tab)}>
        {words.runOne}
      </Button>
      {tab.kind === 'secret' && (
        <Button kind="quiet" onClick={() => conceal(tab.key)}>
          {words.close}
        </Button>
      )}
    </div>
  );
}
