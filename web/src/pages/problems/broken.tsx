// Problems whose files cannot be read, and why: for their author.
import type { ProblemList } from '#server/schema/problem';
import { useFormat } from '../../format.ts';
import { Icon } from '../../parts/icon.tsx';
import { useWords } from '../../words/words.ts';

export function Broken({ broken }: Pick<ProblemList, 'broken'>) {
  const { problems: words } = useWords();
  const format = useFormat();
  return (
    <section className="problems-panel problems-broken">
      <h2>
        <Icon name="warning" /> {words.broken(format.count(broken.length))}
      </h2>
      <p>{words.brokenMore}</p>
      <dl>
        {broken.map(({ slug, message }) => (
          <div key={slug}>
            <dt>
              <code>{slug}</code>
            </dt>
            <dd>{message}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
