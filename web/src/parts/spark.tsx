// A tiny line of how values went, oldest first, on a logarithmic scale; its label says in words what it shows.
import { sparkPoints } from './spark-points.ts';
import './spark.css';

const WIDTH = 84;
const HEIGHT = 22;

export function Spark({ values, label }: { readonly values: readonly number[]; readonly label: string }) {
  const points = sparkPoints(values, WIDTH, HEIGHT);
  const last = points.at(-1);
  if (last === undefined) return null;
  return (
    <svg
      className="spark"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <polyline points={points.map(([x, y]) => `${x},${y}`).join(' ')} />
      <circle cx={last[0]} cy={last[1]} r="2.5" />
    </svg>
  );
}
