// What importing a file would do: the lines that are wrong, what is known, what is new.
import type { CsvCheck } from '#server/schema/elsewhere';
import { useFormat } from '../../format.ts';
import { TableFrame } from '../../parts/table-frame.tsx';
import { useNames, useWords } from '../../words/words.ts';
import { stageText } from './stage-text.ts';

/** More are counted, not shown. */
const MOST_SHOWN = 100;

export function CsvPreview({ check: { added, known, errors } }: { readonly check: CsvCheck }) {
  const { tests: words } = useWords();
  const format = useFormat();
  return (
    <div className="tests-preview">
      <p className="tests-shown">{words.importHint(columnsOf(words))}</p>
      {errors.length > 0 && (
        <>
          <p role="alert" className="tests-bad">
            {words.wrong(format.count(errors.length))}
          </p>
          <Errors errors={errors.slice(0, MOST_SHOWN)} />
        </>
      )}
      {known.length > 0 && <p>{words.known(format.count(known.length), known.slice(0, MOST_SHOWN).join(', '))}</p>}
      <p role="status">{words.willAdd(format.count(added.length))}</p>
      {added.length > 0 && <Added added={added.slice(0, MOST_SHOWN)} />}
    </div>
  );
}

function columnsOf({ day, name, result, problems, stage, notes }: ReturnType<typeof useWords>['tests']): string {
  return [day, name, result, problems, ...Object.values(stage), notes].join(', ');
}

function Errors({ errors }: { readonly errors: CsvCheck['errors'] }) {
  const { tests: words } = useWords();
  return (
    <TableFrame label={words.problem}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col" className="table-number">
              {words.line}
            </th>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.problem}</th>
          </tr>
        </thead>
        <tbody>
          {errors.map(({ line, column, message }) => (
            <tr key={`${line} ${column} ${message}`}>
              <td className="table-number">{line}</td>
              <td>{column ?? ''}</td>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Added({ added }: { readonly added: CsvCheck['added'] }) {
  const { tests: words } = useWords();
  const names = useNames();
  const format = useFormat();
  return (
    <TableFrame label={words.list}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col" className="table-number">
              {words.line}
            </th>
            {[words.day, words.name, words.result, words.stages, words.notes].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {added.map(({ line, day, name, result, summary, stages, notes }) => (
            <tr key={line}>
              <td className="table-number">{line}</td>
              <td className="tests-day">{format.day(Date.parse(day))}</td>
              <td>{name}</td>
              <td>{summary === undefined ? result : names(summary)}</td>
              <td>{stageText(stages, words)}</td>
              <td className="tests-short">{notes}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
