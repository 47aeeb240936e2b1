// What an exam lets be known of a submission: that it came in, whether its samples pass, and more where the exam says more.
import type { Glimpse } from '#server/schema/glimpse';
import { useFormat } from '../../format.ts';
import { Mark } from '../../parts/mark.tsx';
import { useWords } from '../../words/words.ts';
import { ErrorPlace } from './error-place.tsx';

export function GlimpseView({ glimpse }: { readonly glimpse: Glimpse }) {
  const { exam: words, names } = useWords();
  const format = useFormat();
  const { error, groups } = glimpse;
  return (
    <div className="judged-glimpse">
      <h3>{words.glimpseTitle}</h3>
      {error && <ErrorPlace error={error} />}
      <ul>
        {groups.map(({ name, passed, cases }) => (
          <li key={name}>
            <Mark
              icon={passed === cases ? 'check' : 'cross'}
              tone={passed === cases ? 'ok' : 'bad'}
              text={`${names.groups[name as keyof typeof names.groups] ?? name}: ${words.glimpseGroup(format.count(passed), format.count(cases))}`}
            />
          </li>
        ))}
      </ul>
      <p className="judged-line">{words.hiddenUntilEnd}</p>
    </div>
  );
}
