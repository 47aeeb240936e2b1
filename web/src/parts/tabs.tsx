// Tabs: one row of names, one panel at a time; arrow keys move between the names.
import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import './tabs.css';

export type Tab<Key extends string> = {
  readonly key: Key;
  readonly label: ReactNode;
  readonly content: ReactNode;
  /** Keeps the panel's state while another is shown. */
  readonly keep?: boolean | undefined;
};

type TabsProps<Key extends string> = {
  readonly tabs: readonly Tab<Key>[];
  readonly current: Key;
  readonly onChange: (key: Key) => void;
  /** Names the row of tabs. */
  readonly label: string;
  /** Stands at the end of the row. */
  readonly extra?: ReactNode;
  readonly className?: string | undefined;
};

export function Tabs<Key extends string>({ tabs, current, onChange, label, extra, className = '' }: TabsProps<Key>) {
  return (
    <Radix.Root className={`tabs ${className}`} value={current} onValueChange={(key) => onChange(key as Key)}>
      <div className="tabs-row">
        <Radix.List className="tabs-list" aria-label={label}>
          {tabs.map((tab) => (
            <Radix.Trigger key={tab.key} className="tabs-tab" value={tab.key}>
              {tab.label}
            </Radix.Trigger>
          ))}
        </Radix.List>
        {extra}
      </div>
      {tabs.map((tab) => (
        <Radix.Content key={tab.key} className="tabs-panel" value={tab.key} {...(tab.keep ? { forceMount: true } : {})}>
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
