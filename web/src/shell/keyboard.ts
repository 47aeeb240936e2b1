// The keyboard of the whole page: finds the command that is meant and runs it.
import { useEffect } from 'react';
import { commandFor } from '../commands.ts';
import { isPressed } from '../keys.ts';
import { isMac } from '../platform.ts';

export function useKeyboard(): void {
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  // While a word is being composed from jamo, keys belong to the input method.
  if (event.defaultPrevented || event.isComposing) return;
  const isChord = event.ctrlKey || event.metaKey || /^F\d+$/.test(event.key);
  if (!isChord && isTyping(event.target)) return;
  if (isBehindDialog(event.target)) return;
  const command = commandFor((keys) => isPressed(keys, event, isMac));
  if (command === undefined) return;
  event.preventDefault();
  command.run();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input:not([type=checkbox], [type=radio]), textarea, select, .monaco-editor') !== null)
  );
}

/** A dialog has the keyboard for itself. */
function isBehindDialog(target: EventTarget | null): boolean {
  const dialog = document.querySelector('[role=dialog][data-state=open], [role=alertdialog][data-state=open]');
  return dialog !== null && (dialog.contains(target as Node) || target === document.body);
}
