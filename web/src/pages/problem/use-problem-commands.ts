// What can be done on the problem page, for the keyboard and the palette.
import { type Command, useCommands } from '../../commands.ts';
import { useSaveSettings, useSettings } from '../../settings.ts';
import { useWords } from '../../words/words.ts';
import { nextTab } from './case-tabs.ts';
import { type Desk, type Pane, paneId } from './desk.ts';

export function useProblemCommands(desk: Desk): void {
  const { problem } = useWords();
  const { vim } = useSettings();
  const saveSettings = useSaveSettings();
  const { actions, editor } = desk;
  const words = problem.commands;
  const commands: readonly Command[] = [
    { id: 'problem.run', label: words.run, keys: 'Mod+Enter', run: actions.run },
    { id: 'problem.submit', label: words.submit, keys: 'Mod+Shift+Enter', run: actions.submit },
    { id: 'problem.cancel', label: words.cancel, run: actions.cancel },
    { id: 'problem.save', label: words.save, keys: 'Mod+S', run: actions.save },
    { id: 'problem.next-error', label: words.nextError, keys: 'F8', run: () => editor.current?.nextError() },
    { id: 'problem.next-case', label: words.nextCase, keys: ['F9', 'n'], run: () => showNextCase(desk) },
    { id: 'problem.statement', label: words.focusStatement, keys: '1', run: () => focusPane(desk, 'statement') },
    { id: 'problem.editor', label: words.focusEditor, keys: '2', run: () => focusPane(desk, 'editor') },
    { id: 'problem.result', label: words.focusResult, keys: '3', run: () => focusPane(desk, 'result') },
    { id: 'problem.next-part', label: words.nextPart, keys: 'F6', isOnlyKey: true, run: () => focusNext(desk, 1) },
    {
      id: 'problem.last-part',
      label: words.lastPart,
      keys: 'Shift+F6',
      isOnlyKey: true,
      run: () => focusNext(desk, -1),
    },
    { id: 'problem.vim', label: vim ? words.vimOff : words.vimOn, run: () => saveSettings({ vim: !vim }) },
    { id: 'problem.reset', label: words.reset, run: actions.reset },
  ];
  useCommands(commands);
}

function showNextCase(desk: Desk): void {
  const key = nextTab(desk.tabs, desk.caseKey);
  desk.showResult('cases');
  desk.show('result');
  if (key !== undefined) desk.chooseCase(key);
}

const PANES: readonly Pane[] = ['statement', 'editor', 'result'];

/** From the part that has the keyboard to the one after or before it. */
function focusNext(desk: Desk, by: 1 | -1): void {
  const at = PANES.findIndex((pane) => document.getElementById(paneId(pane))?.contains(document.activeElement));
  const next = PANES[(Math.max(at, 0) + by + PANES.length) % PANES.length];
  if (next !== undefined) focusPane(desk, next);
}

/** The editor takes the keyboard itself; the other parts scroll with the arrow keys once they have it. */
function focusPane({ show, editor }: Desk, pane: Pane): void {
  show(pane);
  requestAnimationFrame(() => {
    if (pane === 'editor' && editor.current) editor.current.focus();
    else document.getElementById(paneId(pane))?.focus();
  });
}
