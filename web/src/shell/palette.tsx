// The command palette: every command and every problem, found by a few letters in either language.
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Command as Menu } from 'cmdk';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { api } from '../api.ts';
import { type Command, keysOf, runCommand, useAllCommands } from '../commands.ts';
import { Kbd } from '../parts/kbd.tsx';
import { useReturnFocus } from '../parts/return-focus.ts';
import { useNames, useWords } from '../words/words.ts';
import { showOverlay } from './overlays.ts';
import './palette.css';

const SECTIONS = ['page', 'go', 'settings'] as const;

/** What was chosen: done when the palette has given the focus back, for it may move the focus itself. */
let chosen: (() => void) | undefined;

export function Palette() {
  const { shell } = useWords();
  const focus = useReturnFocus(() => {
    chosen?.();
    chosen = undefined;
  });
  return (
    <Radix.Root open onOpenChange={close}>
      <Radix.Portal>
        <Radix.Overlay className="dialog-overlay" />
        <Radix.Content className="dialog palette" aria-describedby={undefined} {...focus}>
          <Radix.Title className="visually-hidden">{shell.palette}</Radix.Title>
          <Menu label={shell.palette} loop>
            <Menu.Input className="palette-search" placeholder={shell.paletteSearch} aria-label={shell.paletteSearch} />
            <Menu.List className="palette-list" label={shell.palette}>
              <Menu.Empty className="palette-empty">{shell.paletteEmpty}</Menu.Empty>
              <CommandItems />
              <ProblemItems />
            </Menu.List>
          </Menu>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function CommandItems() {
  const { shell } = useWords();
  const commands = useAllCommands().filter((command) => command.isOnlyKey !== true);
  return SECTIONS.map((section) => (
    <Group key={section} heading={shell.sections[section]}>
      {commands
        .filter((command) => (command.section ?? 'page') === section)
        .map((command) => (
          <CommandItem key={command.id} command={command} />
        ))}
    </Group>
  ));
}

function CommandItem({ command }: { readonly command: Command }) {
  const [keys] = keysOf(command);
  const run = () => choose(() => runCommand(command.id));
  return (
    <Menu.Item className="palette-item" value={command.id} keywords={[command.label]} onSelect={run}>
      <span>{command.label}</span>
      {keys !== undefined && <Kbd keys={keys} />}
    </Menu.Item>
  );
}

function ProblemItems() {
  const { shell } = useWords();
  const names = useNames();
  const navigate = useNavigate();
  const { data } = useQuery({ queryKey: ['problems'], queryFn: api.problems.list });
  const open = (slug: string) => choose(() => void navigate({ to: '/problems/$slug', params: { slug } }));
  return (
    <Group heading={shell.sections.problems}>
      {(data?.problems ?? []).map(({ slug, name }) => (
        <Menu.Item
          key={slug}
          className="palette-item"
          value={`problem ${slug}`}
          keywords={Object.values(name)}
          onSelect={() => open(slug)}
        >
          <span>{names(name)}</span>
          <code>{slug}</code>
        </Menu.Item>
      ))}
    </Group>
  );
}

function Group({ heading, children }: { readonly heading: string; readonly children: readonly ReactNode[] }) {
  return children.length === 0 ? null : (
    <Menu.Group className="palette-group" heading={heading}>
      {children}
    </Menu.Group>
  );
}

function choose(run: () => void): void {
  chosen = run;
  close();
}

function close(): void {
  showOverlay('none');
}
