// The cases as tabs: samples, own cases, secret ones that are looked at; each with what the last run made of it.
import { Button } from '../../parts/button.tsx';
import { useFailureText } from '../../parts/failure.tsx';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { groupText } from '../../report/reason-text.ts';
import { useWords, type Words } from '../../words/words.ts';
import { type CaseTab, MOST_INPUTS, ownKey } from './case-tabs.ts';
import { CaseView } from './case-view.tsx';
import { useDesk } from './desk.ts';
import { freeName } from './own-cases.ts';
import { RunStatus } from './run-status.tsx';
import { type Mark, markOf, ranIn } from './run-view.ts';
import { WorkTrouble } from './work-trouble.tsx';
import './cases.css';

export function CasesPanel() {
  const words = useWords();
  const { tabs, caseKey, chooseCase, run, own } = useDesk();
  const failureText = useFailureText();
  const shown = tabs.map((tab) => ({
    key: tab.key,
    label: <TabLabel tab={tab} />,
    content: <CaseView tab={tab} />,
  }));
  return (
    <div className="cases">
      {run.trouble && <WorkTrouble trouble={run.trouble} onGiveUp={run.giveUp} />}
      {own.error ? (
        <p className="cases-trouble" role="alert">
          {words.problem.cases.failedList} {failureText(own.error)}{' '}
          <Button kind="quiet" onClick={own.retry}>
            {words.problem.retry}
          </Button>
        </p>
      ) : null}
      <RunStatus />
      <Tabs
        className="cases-tabs"
        tabs={shown}
        current={caseKey}
        onChange={chooseCase}
        label={words.problem.cases.label}
        extra={<AddButton />}
      />
    </div>
  );
}

function AddButton() {
  const { problem: words } = useWords();
  const { own, chooseCase, tabs, problem } = useDesk();
  const add = () => {
    const name = freeName(own.cases, words.cases.newName);
    // A sample shows how an input is written.
    chooseCase(ownKey(own.add({ name, input: problem.samples[0]?.input ?? '' })));
  };
  return (
    <Button kind="quiet" disabled={tabs.length >= MOST_INPUTS} onClick={add}>
      <span aria-hidden="true">+</span> {words.cases.add}
    </Button>
  );
}

const ICONS: Readonly<Record<Mark, IconName | undefined>> = {
  passed: 'check',
  ended: 'check',
  failed: 'cross',
  refused: 'warning',
  pending: undefined,
};

function TabLabel({ tab }: { tab: CaseTab }) {
  const words = useWords();
  const { run } = useDesk();
  const ran = ranIn(run.view, tab.key);
  const mark = markOf(ran?.result);
  const icon = ICONS[mark];
  return (
    <span className={`cases-label cases-label-${mark}`}>
      {icon && <Icon name={icon} />}
      {tabName(tab, words)}
      {icon && <span className="visually-hidden">, {words.problem.marks[mark]}</span>}
    </span>
  );
}

function tabName(tab: CaseTab, words: Words): string {
  const { cases } = words.problem;
  if (tab.kind === 'sample') return cases.sample(tab.sample.name);
  if (tab.kind === 'own') return tab.own.name;
  return cases.secret(groupText(tab.secret.group, words), tab.secret.name);
}
