// The keyboard of the list: to search, to move from problem to problem, to open the next one.
import type { RefObject } from 'react';
import { type Command, useCommands } from '../../commands.ts';
import { useWords } from '../../words/words.ts';

export function useListCommands(place: RefObject<HTMLElement | null>, openNext: () => void): void {
  const { keys } = useWords().problems;
  const move = (step: number) => () => moveIn(place.current, step);
  const commands: readonly Command[] = [
    { id: 'problems.search', label: keys.search, keys: '/', run: () => focusSearch(place.current) },
    { id: 'problems.next', label: keys.next, keys: 'n', run: openNext },
    { id: 'problems.down', label: keys.down, keys: ['j', 'ArrowDown'], isOnlyKey: true, run: move(1) },
    { id: 'problems.up', label: keys.up, keys: ['k', 'ArrowUp'], isOnlyKey: true, run: move(-1) },
    { id: 'problems.open', label: keys.open, keys: 'Enter', isOnlyKey: true, run: openFocused },
  ];
  useCommands(commands);
}

/** The search field's own keys: on to the list, or away from the text. */
export function moveFromSearch(event: React.KeyboardEvent<HTMLInputElement>): void {
  if (event.nativeEvent.isComposing) return;
  if (event.key === 'ArrowDown' || event.key === 'Enter') moveIn(event.currentTarget.closest('.problems-all'), 1);
  else if (event.key === 'Escape') event.currentTarget.blur();
  else return;
  event.preventDefault();
}

function focusSearch(place: HTMLElement | null): void {
  const input = place?.querySelector<HTMLInputElement>('input[type=search]');
  input?.focus();
  input?.select();
}

function moveIn(place: Element | null, step: number): void {
  const links = [...(place?.querySelectorAll<HTMLAnchorElement>('[data-problem-link]') ?? [])];
  const current = links.indexOf(document.activeElement as HTMLAnchorElement);
  const next = current < 0 ? (step > 0 ? 0 : links.length - 1) : current + step;
  links[Math.min(Math.max(next, 0), links.length - 1)]?.focus();
}

function openFocused(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.click();
}
