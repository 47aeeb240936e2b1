// What stands around every plot: title, switches, key of its marks, and the same data as a table.
import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../../words/words.ts';
import type { Draw } from './drawing.ts';
import { PlotCanvas } from './plot-canvas.tsx';
import './plot.css';

export type PlotTable = {
  readonly heads: readonly string[];
  /** The first cell of a row is its head. */
  readonly rows: readonly (readonly ReactNode[])[];
};

export type PlotFrameProps = {
  readonly title: string;
  /** What the plot shows, for those who do not see it. */
  readonly text: string;
  readonly draw: Draw;
  readonly height: number;
  readonly table: PlotTable;
  /** Stands beside the table switch. */
  readonly switches?: ReactNode;
  readonly legend?: ReactNode;
  readonly children?: ReactNode;
};

export function PlotFrame({ title, text, draw, height, table, switches, legend, children }: PlotFrameProps) {
  const { plots: words } = useWords();
  const [isTable, setTable] = useState(false);
  const titleId = useId();
  return (
    <figure className="plot" aria-labelledby={titleId}>
      <figcaption className="plot-head">
        <span className="plot-title" id={titleId}>
          {title}
        </span>
        <span className="plot-switches">
          {switches}
          <button type="button" className="plot-switch" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            {words.showTable}
          </button>
        </span>
      </figcaption>
      {isTable ? <DataTable title={title} table={table} /> : <PlotCanvas draw={draw} text={text} height={height} />}
      {!isTable && legend}
      {children}
    </figure>
  );
}

function DataTable({ title, table: { heads, rows } }: { title: string; table: PlotTable }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section className="plot-table" aria-label={title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are data in order, and have no other name
            <tr key={index}>
              <th scope="row">{head}</th>
              {cells.map((cell, at) => (
                <td key={heads[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Names of the marks, each with its shape: never told apart by colour alone. */
export function Legend({ items }: { items: readonly { readonly mark: string; readonly name: string }[] }) {
  return (
    <ul className="plot-legend">
      {items.map(({ mark, name }) => (
        <li key={mark}>
          <span className={`plot-key plot-key-${mark}`} aria-hidden="true" />
          {name}
        </li>
      ))}
    </ul>
  );
}

/** A row of buttons of which one is on. */
export function Switch<T extends string>(props: {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly name: string; readonly isOff?: boolean }[];
  readonly onChange: (value: T) => void;
}) {
  return (
    <fieldset className="plot-choice" aria-label={props.label}>
      {props.choices.map(({ value, name, isOff }) => (
        <button
          key={value}
          type="button"
          className="plot-switch"
          aria-pressed={value === props.value}
          disabled={isOff}
          onClick={() => props.onChange(value)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
