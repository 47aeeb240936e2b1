// The data behind the plot of a receipt: one row a size.
import type { Growth, ProgramGrowth } from '#judge/schema/growth';
import type { Format } from '../../format.ts';
import { type PlotWords, predictionText } from './duration.ts';
import type { PlotTable } from './plot-frame.tsx';

export function growthTable(growth: Growth, words: PlotWords, format: Format): PlotTable {
  const { candidate, reference, variable, largest } = growth;
  const programs = [candidate, ...(reference ? [reference] : [])];
  const names = [words.growth.yours, words.growth.reference];
  const sizes = [...new Set(programs.flatMap(({ rungs }) => rungs.map(({ n }) => n)))].sort((a, b) => a - b);
  const heads = programs.flatMap((_, i) => [
    `${names[i]}: ${words.growth.timeAxis}`,
    `${names[i]}: ${words.growth.stepsAxis}`,
  ]);
  const predicted = programs.flatMap(({ predictedMs }) => [predictionText(predictedMs, words, format), '']);
  return {
    heads: [variable, ...heads],
    rows: [
      ...sizes.map((n) => [format.count(n), ...programs.flatMap((program) => measuredAt(program, n, format))]),
      [`${format.count(largest)} (${words.growth.predicted})`, ...predicted],
    ],
  };
}

function measuredAt({ rungs }: ProgramGrowth, n: number, format: Format): readonly [string, string] {
  const rung = rungs.find((one) => one.n === n);
  return [
    rung?.cpuMs === undefined ? '' : format.ms(rung.cpuMs),
    rung?.steps === undefined ? '' : format.count(rung.steps),
  ];
}
