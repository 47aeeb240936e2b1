// The tests of both submissions side by side, with the change in time as far as stored times can tell.
import type { CaseResult } from '#judge/schema/report';
import type { Submission } from '#server/schema/submission';
import { useFormat } from '../../format.ts';
import { Icon } from '../../parts/icon.tsx';
import { VerdictMark } from '../../parts/mark.tsx';
import { TableFrame } from '../../parts/table-frame.tsx';
import { groupText } from '../../report/reason-text.ts';
import { useWords } from '../../words/words.ts';
import { type CasePair, type Change, changeOf, type GroupPair, pairsOf } from './case-change.ts';

export function Tests({ before, after }: { readonly before: Submission; readonly after: Submission }) {
  const { history } = useWords();
  const words = history.comparison;
  const groups = pairsOf(before.report, after.report);
  if (groups.length === 0) return null;
  return (
    <section className="compare-section" aria-labelledby="compare-tests">
      <h2 id="compare-tests">{words.tests}</h2>
      <p className="compare-muted">{words.hint}</p>
      {groups.map((group) => (
        <Group key={group.name} group={group} />
      ))}
    </section>
  );
}

function Group({ group }: { readonly group: GroupPair }) {
  const all = useWords();
  const { history } = all;
  const words = history.comparison;
  const sides = [words.before, words.after];
  const name = groupText(group.name, all);
  return (
    <TableFrame label={name}>
      <table className="table compare-table">
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{history.submission.case}</th>
            {sides.map((side) => (
              <th key={side} scope="col" colSpan={2}>
                {side}
              </th>
            ))}
            <th scope="col">{words.change}</th>
          </tr>
        </thead>
        <tbody>
          {group.cases.map((pair) => (
            <Row key={pair.name} pair={pair} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Row({ pair: { name, before, after } }: { readonly pair: CasePair }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <Side result={before} />
      <Side result={after} />
      <td>
        <ChangeText change={changeOf(before, after)} />
      </td>
    </tr>
  );
}

function Side({ result }: { readonly result: CaseResult | undefined }) {
  const { history } = useWords();
  const format = useFormat();
  if (result === undefined) return <td colSpan={2}>{history.comparison.unknown}</td>;
  return (
    <>
      <td>
        <VerdictMark verdict={result.verdict} />
      </td>
      <td className="table-number number">{result.verdict !== 'SK' && format.ms(result.cpuMs)}</td>
    </>
  );
}

function ChangeText({ change }: { readonly change: Change }) {
  const { history } = useWords();
  const words = history.comparison;
  const format = useFormat();
  if (!('times' in change)) return <span className="compare-muted">{words[change.kind]}</span>;
  return (
    <span className={`mark compare-${change.kind}`}>
      <Icon name={change.kind === 'faster' ? 'down' : 'up'} />
      {words[change.kind](format.times(change.times))}
    </span>
  );
}
