// Everything that is known of one test beside its row.
import type { CaseResult } from '#judge/schema/report';
import { useFormat } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words/words.ts';
import { EfficiencyDetails } from './efficiency-details.tsx';
import { Facts } from './facts.tsx';

export function hasDetails({ efficiency, shown, stdout, error, wallMs }: CaseResult): boolean {
  return efficiency !== undefined || shown !== undefined || !!stdout || error !== undefined || wallMs > 0;
}

type Props = { readonly result: CaseResult; readonly onLine: (line: number, column?: number) => void };

export function CaseDetails({ result, onLine }: Props) {
  const { history } = useWords();
  const format = useFormat();
  const words = history.submission;
  const { efficiency, shown, stdout, error } = result;
  return (
    <div className="submission-details">
      {error && <ErrorPlace error={error} onLine={onLine} />}
      {efficiency ? (
        <EfficiencyDetails result={result} efficiency={efficiency} />
      ) : (
        <Facts
          facts={[
            [words.limit, format.ms(result.limitMs)],
            [words.wall, format.ms(result.wallMs)],
          ]}
        />
      )}
      {shown && (
        <div className="submission-texts">
          <Text name={words.input} text={shown.input} />
          <Text name={words.expected} text={shown.expected} />
          <Text name={words.output} text={shown.output} />
        </div>
      )}
      {stdout && <Text name={words.printed} text={stdout} />}
    </div>
  );
}

type ErrorProps = { readonly error: NonNullable<CaseResult['error']>; readonly onLine: Props['onLine'] };

export function ErrorPlace({ error, onLine }: ErrorProps) {
  const { history } = useWords();
  const words = history.submission;
  const { message, line, column } = error;
  return (
    <div className="submission-error">
      <pre>{message}</pre>
      {line !== undefined && (
        <Button kind="quiet" onClick={() => onLine(line, column)}>
          {words.goTo(words.position(line, column))}
        </Button>
      )}
    </div>
  );
}

function Text({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <section className="submission-text" aria-label={name}>
      <h4>{name}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <pre tabIndex={0}>{text}</pre>
    </section>
  );
}
