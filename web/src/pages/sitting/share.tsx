// The result to paste elsewhere: the line, Markdown, and a picture.
import type { Sitting, SittingResult } from '#server/schema/sitting';
import { useFormat } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { useCopy } from '../../parts/copy.tsx';
import { say } from '../../parts/say.ts';
import { useNames, useWords } from '../../words/words.ts';
import { resultCard } from './result-card.ts';
import { resultMarkdown } from './result-markdown.ts';
import type { ResultText } from './result-text.ts';
import { saveFile, toPng } from './save-file.ts';

export function Share({ sitting, result }: { readonly sitting: Sitting; readonly result: SittingResult }) {
  const words = useWords().exams.sitting;
  const names = useNames();
  const copy = useCopy();
  const text = useResultText(sitting, result);
  const name = `olsol-${new Date(sitting.startedAt).toISOString().slice(0, 10)}-${sitting.template}`;
  const png = () =>
    toPng(resultCard(text)).then(
      (blob) => saveFile(blob, `${name}.png`),
      (error: Error) => say('error', error.message),
    );
  return (
    <div className="sitting-share">
      <Button onClick={() => copy(names(result.summary))}>{words.copyLine}</Button>
      <Button onClick={() => copy(resultMarkdown(text))}>{words.copyMarkdown}</Button>
      <Button onClick={() => saveFile(new Blob([resultCard(text)], { type: 'image/svg+xml' }), `${name}.svg`)}>
        {words.svg}
      </Button>
      <Button onClick={() => void png()}>{words.png}</Button>
    </div>
  );
}

/** Everything that a picture or Markdown says, as texts in the reader's language. */
function useResultText({ exam, startedAt, problems }: Sitting, result: SittingResult): ResultText {
  const { exams, names: called } = useWords();
  const names = useNames();
  const format = useFormat();
  return {
    title: names(exam.name),
    date: format.date(startedAt),
    line: names(result.summary),
    points: exams.ofPoints(format.points(result.points), format.points(result.maxPoints)),
    heads: [exams.sitting.problem, exams.sitting.standing, exams.sitting.points],
    rows: problems.map(({ name, weight, result: own }) => ({
      name: names(name),
      standing: own?.standing ?? 'untried',
      said: called.standings[own?.standing ?? 'untried'],
      points: exams.ofPoints(format.points(own?.points ?? 0), format.points(weight)),
      part: (own?.points ?? 0) / weight,
    })),
  };
}
