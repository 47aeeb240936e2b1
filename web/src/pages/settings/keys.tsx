// The most used keys of all pages, to read them before they are needed.
import { KeyList } from '../../parts/key-list.tsx';
import { useWords } from '../../words/words.ts';
import { Section } from './section.tsx';

type Name = keyof ReturnType<typeof useWords>['settings']['keyNames'];

const EVERYWHERE: readonly (readonly [Name, readonly string[]])[] = [
  ['palette', ['Mod+K', 'F1']],
  ['shortcuts', ['?']],
  ['settings', ['Mod+,']],
];
const LIST: typeof EVERYWHERE = [
  ['search', ['/']],
  ['move', ['j', 'k']],
  ['next', ['n']],
];
const PROBLEM: typeof EVERYWHERE = [
  ['run', ['Mod+Enter']],
  ['submit', ['Mod+Shift+Enter']],
  ['save', ['Mod+S']],
  ['nextError', ['F8']],
  ['leave', ['Ctrl+M']],
];

export function KeySection() {
  const { settings: words } = useWords();
  return (
    <Section title={words.keys}>
      <p className="settings-note">{words.keysMore}</p>
      <Keys title={words.keysEverywhere} keys={EVERYWHERE} />
      <Keys title={words.keysProblems} keys={LIST} />
      <Keys title={words.keysProblem} keys={PROBLEM} />
    </Section>
  );
}

function Keys({ title, keys }: { readonly title: string; readonly keys: typeof EVERYWHERE }) {
  const { keyNames } = useWords().settings;
  return (
    <>
      <h3>{title}</h3>
      <KeyList lines={keys.map(([name, combinations]) => ({ name: keyNames[name], keys: combinations }))} />
    </>
  );
}
