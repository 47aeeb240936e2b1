// How much was done in each language.
import { useQuery } from '@tanstack/react-query';
import { LANGUAGE_NAMES } from '#judge/report/names';
import { api } from '../../api.ts';
import { useFormat } from '../../format.ts';
import type { HistorySearch } from '../../searches.ts';
import { useWords } from '../../words/words.ts';
import { CountLink } from './count-link.tsx';
import { Loaded, Section } from './section.tsx';

export function Languages() {
  const { records } = useWords();
  const { languages: words } = records;
  const format = useFormat();
  const query = useQuery({ queryKey: ['records', 'languages'], queryFn: api.records.languages });
  return (
    <Section title={words.title}>
      <Loaded query={query}>
        {({ languages }) => (
          <table className="table records-table">
            <thead>
              <tr>
                <th scope="col">{words.language}</th>
                {[words.submissions, words.tried, words.solved].map((name) => (
                  <th key={name} scope="col" className="table-number">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {languages.map(({ language, submissions, problems, solved }) => {
                const name = LANGUAGE_NAMES[language];
                const cell = (what: string, count: number, search: HistorySearch) => (
                  <td className="table-number">
                    <CountLink count={count} search={search} label={words.label(name, what, format.count(count))}>
                      {format.count(count)}
                    </CountLink>
                  </td>
                );
                return (
                  <tr key={language}>
                    <th scope="row">{name}</th>
                    {cell(words.submissions, submissions, { language })}
                    {cell(words.tried, problems, { language })}
                    {cell(words.solved, solved, { language, standing: 'solved' })}
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
      </Loaded>
    </Section>
  );
}
