// Standings and verdicts as a symbol and a word: never by colour alone.
import type { Standing, Verdict } from '#judge/schema/report';
import { useWords } from '../words/words.ts';
import { Icon, type IconName } from './icon.tsx';
import './mark.css';

export type Tone = 'ok' | 'warn' | 'bad' | 'quiet';

const STANDINGS: Readonly<Record<Standing, readonly [IconName, Tone]>> = {
  solved: ['check', 'ok'],
  'efficiency-loss': ['hourglass', 'warn'],
  partial: ['half', 'warn'],
  failed: ['cross', 'bad'],
  untried: ['dash', 'quiet'],
};

const VERDICTS: Readonly<Record<Verdict, readonly [IconName, Tone]>> = {
  AC: ['check', 'ok'],
  WA: ['cross', 'bad'],
  TLE: ['clock', 'bad'],
  MLE: ['memory', 'bad'],
  OLE: ['overflow', 'bad'],
  RE: ['bolt', 'bad'],
  CE: ['braces', 'bad'],
  SK: ['skip', 'quiet'],
  JE: ['wrench', 'warn'],
};

export function StandingMark({ standing }: { readonly standing: Standing }) {
  const { names } = useWords();
  const [icon, tone] = STANDINGS[standing];
  return <Mark icon={icon} tone={tone} text={names.standings[standing]} />;
}

export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const { names } = useWords();
  const [icon, tone] = VERDICTS[verdict];
  return <Mark icon={icon} tone={tone} text={names.verdicts[verdict]} />;
}

type MarkProps = { readonly icon: IconName; readonly tone: Tone; readonly text: string };

/** Any other judgement, in the same shape. */
export function Mark({ icon, tone, text }: MarkProps) {
  return (
    <span className={`mark mark-${tone}`}>
      <Icon name={icon} />
      {text}
    </span>
  );
}
