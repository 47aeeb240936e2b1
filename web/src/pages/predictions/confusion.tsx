// What was expected against what came: tables whose cells lead to the predictions; those on the diagonal were right.
import type { PredictionSummary } from '#server/schema/prediction';
import { TableFrame } from '../../parts/table-frame.tsx';
import { GROWTH_NAMES, OUTCOMES } from '../../predictions/choices.ts';
import type { PredictionFilter } from '../../searches.ts';
import { useWords } from '../../words/words.ts';
import { Chosen } from './chosen.tsx';

export function Outcomes({ outcomes }: Pick<PredictionSummary, 'outcomes'>) {
  const { predictions, names } = useWords();
  return (
    <section className="predictions-part">
      <h3>{predictions.page.outcomes}</h3>
      <Confusion
        label={predictions.page.outcomes}
        rows={OUTCOMES}
        columns={OUTCOMES}
        name={(one) => names.standings[one]}
        count={(standing, measured) =>
          countIn(outcomes, (one) => one.standing === standing && one.measured === measured)
        }
        filter={(standing, measured) => ({ standing, measured })}
      />
    </section>
  );
}

export function Growths({ growths }: Pick<PredictionSummary, 'growths'>) {
  const { predictions, plots } = useWords();
  const { page: words } = predictions;
  const used = (of: 'growth' | 'measured') => GROWTH_NAMES.filter((name) => growths.some((one) => one[of] === name));
  const right = countIn(growths, ({ growth, measured }) => growth === measured);
  return (
    <section className="predictions-part">
      <h3>{words.growths}</h3>
      <p>
        {words.growthSum(
          right,
          countIn(growths, () => true),
        )}
      </p>
      <Confusion
        label={words.growths}
        rows={used('growth')}
        columns={used('measured')}
        name={(one) => plots.classes[one]}
        count={(growth, measured) => countIn(growths, (one) => one.growth === growth && one.measured === measured)}
        filter={(growth, measuredGrowth) => ({ growth, measuredGrowth })}
      />
    </section>
  );
}

function countIn<T extends { readonly predictions: number }>(all: readonly T[], isIn: (one: T) => boolean): number {
  return all.reduce((sum, one) => sum + (isIn(one) ? one.predictions : 0), 0);
}

type ConfusionProps<Key extends string> = {
  readonly label: string;
  readonly rows: readonly Key[];
  readonly columns: readonly Key[];
  readonly name: (key: Key) => string;
  readonly count: (expected: Key, measured: Key) => number;
  readonly filter: (expected: Key, measured: Key) => PredictionFilter;
};

function Confusion<Key extends string>({ label, rows, columns, name, count, filter }: ConfusionProps<Key>) {
  const { page: words } = useWords().predictions;
  return (
    <TableFrame label={label}>
      <table className="table predictions-confusion">
        <thead>
          <tr>
            <th scope="col">
              {words.expected} ↓ · {words.measured} →
            </th>
            {columns.map((measured) => (
              <th key={measured} scope="col" className="table-number">
                {name(measured)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((expected) => (
            <tr key={expected}>
              <th scope="row">{name(expected)}</th>
              {columns.map((measured) => (
                <td
                  key={measured}
                  className={expected === measured ? 'table-number predictions-right' : 'table-number'}
                >
                  <Chosen
                    count={count(expected, measured)}
                    filter={filter(expected, measured)}
                    label={`${words.expected} ${name(expected)}, ${words.measured} ${name(measured)}`}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
