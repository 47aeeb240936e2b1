// The right column's lower part: the cases with what came out of them, and the result of the last submission.
import { Tabs } from '../../parts/tabs.tsx';
import { useWords } from '../../words/words.ts';
import { CasesPanel } from './cases-panel.tsx';
import { useDesk } from './desk.ts';
import { JudgedPanel } from './judged-panel.tsx';
import './result-panel.css';

export function ResultPanel() {
  const { problem: words } = useWords();
  const { resultTab, showResult } = useDesk();
  const tabs = [
    { key: 'cases', label: words.resultTabs.cases, content: <CasesPanel /> },
    { key: 'judged', label: words.resultTabs.judged, content: <JudgedPanel /> },
  ] as const;
  return (
    <Tabs className="problem-tabs" tabs={tabs} current={resultTab} onChange={showResult} label={words.resultLabel} />
  );
}
