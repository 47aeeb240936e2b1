// How the desk is laid out: resizable panels where there is room, one part at a time on a small screen.
import type { ReactNode } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { useNarrow } from '../../parts/narrow.ts';
import { Tabs } from '../../parts/tabs.tsx';
import { useNames, useWords } from '../../words/words.ts';
import { Announcer } from './announcer.tsx';
import { type Pane, paneId, useDesk } from './desk.ts';
import { DraftConflict } from './draft-conflict.tsx';
import { EditorColumn } from './editor-column.tsx';
import { ResultPanel } from './result-panel.tsx';
import { StatementColumn } from './statement-column.tsx';

export function DeskLayout() {
  const isNarrow = useNarrow();
  const name = useNames()(useDesk().problem.name);
  return (
    <div className="problem">
      <h1 className="visually-hidden">{name}</h1>
      {isNarrow ? <OneAtATime /> : <SideBySide />}
      <Announcer />
      <DraftConflict />
    </div>
  );
}

function SideBySide() {
  const { problem: words } = useWords();
  const columns = useDefaultLayout({ id: 'olsol.columns', storage: localStorage });
  const rows = useDefaultLayout({ id: 'olsol.rows', storage: localStorage });
  return (
    <Group className="problem-columns" {...columns}>
      <Panel id="statement" defaultSize="40%" minSize="18%">
        <Part pane="statement">
          <StatementColumn />
        </Part>
      </Panel>
      <Separator className="problem-separator problem-separator-tall" aria-label={words.resizeColumns} />
      <Panel id="work" minSize="30%">
        <Group orientation="vertical" {...rows}>
          <Panel id="editor" defaultSize="54%" minSize="15%">
            <Part pane="editor">
              <EditorColumn />
            </Part>
          </Panel>
          <Separator className="problem-separator problem-separator-wide" aria-label={words.resizeRows} />
          <Panel id="result" minSize="12%">
            <Part pane="result">
              <ResultPanel />
            </Part>
          </Panel>
        </Group>
      </Panel>
    </Group>
  );
}

function OneAtATime() {
  const { problem: words } = useWords();
  const { pane, show } = useDesk();
  const parts: readonly (readonly [Pane, ReactNode])[] = [
    ['statement', <StatementColumn key="statement" />],
    ['editor', <EditorColumn key="editor" />],
    ['result', <ResultPanel key="result" />],
  ];
  const tabs = parts.map(([key, part]) => ({
    key,
    label: words.panels[key],
    keep: true,
    content: <Part pane={key}>{part}</Part>,
  }));
  return <Tabs className="problem-panes" tabs={tabs} current={pane} onChange={show} label={words.tabsLabel} />;
}

/** A landmark that the keyboard can be sent to. */
function Part({ pane, children }: { pane: Pane; children: ReactNode }) {
  const { problem: words } = useWords();
  return (
    <section
      id={paneId(pane)}
      className={`problem-part problem-part-${pane}`}
      aria-label={words.panels[pane]}
      tabIndex={-1}
    >
      {children}
    </section>
  );
}
