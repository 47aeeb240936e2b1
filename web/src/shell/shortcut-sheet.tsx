// All shortcuts that work here and now, from the commands that are registered.
import { type Command, keysOf, useAllCommands } from '../commands.ts';
import { Dialog } from '../parts/dialog.tsx';
import { KeyList } from '../parts/key-list.tsx';
import { useWords } from '../words/words.ts';
import { showOverlay } from './overlays.ts';
import './shortcut-sheet.css';

export function ShortcutSheet() {
  const { shell } = useWords();
  const withKeys = useAllCommands().filter((command) => keysOf(command).length > 0);
  const isOfShell = ({ id }: Command) => id.startsWith('shell.');
  return (
    <Dialog open onOpenChange={() => showOverlay('none')} title={shell.shortcuts} description={shell.shortcutsNote}>
      <Shortcuts title={shell.onThisPage} commands={withKeys.filter((command) => !isOfShell(command))} />
      <Shortcuts title={shell.everywhere} commands={withKeys.filter(isOfShell)} />
    </Dialog>
  );
}

function Shortcuts({ title, commands }: { readonly title: string; readonly commands: readonly Command[] }) {
  if (commands.length === 0) return null;
  return (
    <section className="shortcuts">
      <h3>{title}</h3>
      <KeyList lines={commands.map((command) => ({ name: command.label, keys: keysOf(command) }))} />
    </section>
  );
}
