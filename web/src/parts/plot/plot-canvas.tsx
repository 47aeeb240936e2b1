// A drawing of the plotting library that is as wide as its place.
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../words/words.ts';
import { type Draw, loadPlot, type Plot } from './drawing.ts';

type Loaded = { readonly plot?: Plot; readonly hasFailed: boolean; readonly retry: () => void };

/** `text` says what the drawing shows to those who do not see it. */
export function PlotCanvas({ draw, text, height }: { draw: Draw; text: string; height: number }) {
  const { plots: words } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const { plot, hasFailed, retry } = usePlot();
  useEffect(() => {
    if (plot === undefined || width === 0 || place.current === null) return;
    const drawn = draw(plot, width);
    drawn.setAttribute('aria-hidden', 'true');
    place.current.replaceChildren(drawn);
  }, [plot, draw, width]);
  return (
    <>
      <div
        ref={place}
        className="plot-canvas"
        role="img"
        aria-label={text}
        style={{ minHeight: height }}
        hidden={hasFailed}
      />
      {hasFailed && (
        <p className="plot-failed" role="alert">
          {words.failed} {words.failedHint}{' '}
          <button type="button" className="plot-switch" onClick={retry}>
            {words.retry}
          </button>
        </p>
      )}
    </>
  );
}

function usePlot(): Loaded {
  const [plot, setPlot] = useState<Plot>();
  const [attempt, setAttempt] = useState(0);
  const [hasFailed, setFailed] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt loads once more
  useEffect(() => {
    let isGone = false;
    loadPlot().then(
      (loaded) => {
        if (isGone) return;
        setFailed(false);
        setPlot(loaded);
      },
      () => !isGone && setFailed(true),
    );
    return () => {
      isGone = true;
    };
  }, [attempt]);
  return { ...(plot && { plot }), hasFailed, retry: () => setAttempt((before) => before + 1) };
}

/** In whole pixels; 0 before it is known. */
function useWidth(place: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (place.current === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
