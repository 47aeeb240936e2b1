// What keys do: a name and its keys on each line.
import { Kbd } from './kbd.tsx';
import './key-list.css';

export type KeyLine = { readonly name: string; readonly keys: readonly string[] };

export function KeyList({ lines }: { readonly lines: readonly KeyLine[] }) {
  return (
    <dl className="key-list">
      {lines.map(({ name, keys }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {keys.map((one) => (
              <Kbd key={one} keys={one} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
