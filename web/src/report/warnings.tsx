// What the compiler accepted and a person should know, each with a way to the first line that it is about.
import type { Warning } from '#judge/schema/report';
import { Icon } from '../parts/icon.tsx';
import { useWords } from '../words/words.ts';
import { linesByCode } from './markers.ts';
import './warnings.css';

type Props = { readonly warnings: readonly Warning[]; readonly onLine: (line: number) => void };

export function Warnings({ warnings, onLine }: Props) {
  const { warnings: sentences, problem } = useWords();
  return [...linesByCode(warnings)].map(([code, lines]) => (
    <p key={code} className="warnings">
      <Icon name="warning" />
      <span className="warnings-text">{sentences[code](lines)}</span>
      {lines.slice(0, 1).map((line) => (
        <button key={line} type="button" className="warnings-link" onClick={() => onLine(line)}>
          {problem.judged.at(line, undefined)}
        </button>
      ))}
    </p>
  ));
}
