// The plotting library, fetched when the first plot is shown: it must not be in what the page starts with.

export type Plot = typeof import('./plot-library.ts');
type Drawn = ReturnType<Plot['plot']>;
/** Draws for a width in pixels. Colours are custom properties of the page, so a drawing follows the theme by itself. */
export type Draw = (plot: Plot, width: number) => Drawn;

export function loadPlot(): Promise<Plot> {
  return import('./plot-library.ts');
}
