// What a person can do here: pages register commands, the palette lists them, the keyboard starts them, the shortcut sheet explains them.
import { useEffect, useRef, useSyncExternalStore } from 'react';

export type Command = {
  /** Unique among all commands, such as `problem.run`. */
  readonly id: string;
  /** In the reader's language. */
  readonly label: string;
  /** `Mod+Enter`, `?`, `j`; `Mod` is Command on a Mac and Control elsewhere. Of several, the first is the one that is shown most. */
  readonly keys?: string | readonly string[] | undefined;
  /** Where the palette lists it; `page` when nothing is said. */
  readonly section?: 'page' | 'go' | 'settings' | undefined;
  /** Explained in the shortcut sheet, but not listed in the palette: moving in a list, for instance. */
  readonly isOnlyKey?: boolean | undefined;
  readonly run: () => void;
};

type Held = { current: readonly Command[] };

const registry = new Set<Held>();
const listeners = new Set<() => void>();
let all: readonly Command[] = [];

/** Offers these commands as long as the component is shown. They may be made anew with every rendering. */
export function useCommands(commands: readonly Command[]): void {
  const held = useRef(commands);
  const looks = JSON.stringify(commands);
  useEffect(() => {
    held.current = commands;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: told again when what is shown of the commands changes, and only then
  useEffect(() => {
    registry.add(held);
    tell();
    return () => {
      registry.delete(held);
      tell();
    };
  }, [looks]);
}

/** All that can be done now, in the order of registration. */
export function useAllCommands(): readonly Command[] {
  return useSyncExternalStore(listen, () => all);
}

/** The command that is meant by pressing these keys; of several with the same keys the one that came last. */
export function commandFor(isPressed: (keys: string) => boolean): Command | undefined {
  return currentCommands().findLast((command) => keysOf(command).some(isPressed));
}

export function keysOf({ keys }: Pick<Command, 'keys'>): readonly string[] {
  if (keys === undefined) return [];
  return typeof keys === 'string' ? [keys] : keys;
}

/** Runs a command as it is now, not as it was when a list of commands was rendered. */
export function runCommand(id: string): void {
  currentCommands()
    .findLast((command) => command.id === id)
    ?.run();
}

function currentCommands(): Command[] {
  return [...registry].flatMap((held) => held.current);
}

function tell(): void {
  all = currentCommands();
  for (const listener of [...listeners]) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
