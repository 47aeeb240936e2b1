// A short joy when a problem is solved. Those who want less motion see the word alone; a screen reader has heard the result already.
import { useWords } from '../../words/words.ts';

const PIECES = 14;

export function Celebration() {
  const { judged: words } = useWords().problem;
  return (
    <p className="celebration" aria-hidden="true">
      <span className="celebration-word">{words.celebrate}</span>
      {Array.from({ length: PIECES }, (_, piece) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces are alike and never move in the list
        <i key={piece} className="celebration-piece" style={placeOf(piece)} />
      ))}
    </p>
  );
}

/** Evenly in all directions, near and far in turns. */
function placeOf(piece: number): React.CSSProperties {
  const angle = (piece / PIECES) * 2 * Math.PI;
  const reach = piece % 2 === 0 ? 3.2 : 2.1;
  return {
    '--x': `${(Math.cos(angle) * reach * 1.6).toFixed(2)}rem`,
    '--y': `${(Math.sin(angle) * reach).toFixed(2)}rem`,
    '--hue': String((piece * 360) / PIECES),
  } as React.CSSProperties;
}
