// How much of its limit a test used: a bar, and the same in words.
import { type Format, useFormat } from '../format.ts';
import './limit-bar.css';

export function LimitBar({ used, limit, isOver }: { used: number; limit: number; isOver: boolean }) {
  const format = useFormat();
  const part = limit > 0 ? used / limit : 0;
  return (
    <span className="limit-bar">
      <span className="limit-bar-track" aria-hidden="true">
        <span
          className={isOver ? 'limit-bar-fill limit-bar-over' : 'limit-bar-fill'}
          style={{ width: `${Math.min(100, part * 100)}%` }}
        />
      </span>
      <span className="number">{textOf(part, format)}</span>
    </span>
  );
}

/** Something is never nothing. */
function textOf(part: number, format: Format): string {
  if (part >= 1.995) return format.times(part);
  return part > 0 && part < 0.01 ? `<${format.percent(0.01)}` : format.percent(part);
}
