// Stated confidence against how often it was right, drawn and as a table whose numbers lead to the predictions.
import { useMemo } from 'react';
import type { Calibration } from '#server/schema/prediction';
import { useFormat } from '../../format.ts';
import { Legend, PlotFrame } from '../../parts/plot/plot-frame.tsx';
import { TableFrame } from '../../parts/table-frame.tsx';
import { useWords } from '../../words/words.ts';
import { CALIBRATION_HEIGHT, drawCalibration } from './calibration-drawing.ts';
import { Chosen } from './chosen.tsx';
import '../../parts/table.css';

export function CalibrationPart({ calibration }: { readonly calibration: readonly Calibration[] }) {
  const { page: words } = useWords().predictions;
  const format = useFormat();
  const bands = calibration.filter(({ predictions }) => predictions > 0);
  const say = useBandTexts();
  const draw = useMemo(
    () =>
      drawCalibration(bands, {
        x: words.statedAxis,
        y: words.rightAxis,
        title: (band) => words.bandText(say(band).band, band.right, band.predictions),
      }),
    [bands, words, say],
  );
  const text = words.calibrationText(
    bands.map((band) => words.bandText(say(band).band, band.right, band.predictions)).join(' '),
  );
  const rows = bands.map((band) => {
    const { band: stated, part, interval } = say(band);
    return [stated, format.count(band.predictions), format.count(band.right), part, interval];
  });
  const heads = [words.stated, words.made, words.cameTrue, words.part, words.interval];
  const legend = (
    <Legend
      items={[
        { mark: 'accepted', name: words.legendDot },
        { mark: 'predicted', name: words.legendLine },
      ]}
    />
  );
  return (
    <section className="predictions-part">
      <PlotFrame
        {...{ title: words.calibration, text, draw, height: CALIBRATION_HEIGHT, table: { heads, rows }, legend }}
      />
      <BandTable bands={bands} />
    </section>
  );
}

function BandTable({ bands }: { readonly bands: readonly Calibration[] }) {
  const { page: words } = useWords().predictions;
  const say = useBandTexts();
  return (
    <TableFrame label={words.calibration}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.stated}</th>
            <th scope="col" className="table-number">
              {words.made}
            </th>
            <th scope="col" className="table-number">
              {words.cameTrue}
            </th>
            <th scope="col" className="table-number">
              {words.part}
            </th>
            <th scope="col" className="table-number">
              {words.interval}
            </th>
          </tr>
        </thead>
        <tbody>
          {bands.map((one) => {
            const { leastPercent, mostPercent, predictions, right } = one;
            const filter = { leastPercent, mostPercent };
            const { band, part, interval } = say(one);
            return (
              <tr key={leastPercent}>
                <th scope="row">{band}</th>
                <td className="table-number">
                  <Chosen count={predictions} filter={filter} label={`${band}, ${words.made}`} />
                </td>
                <td className="table-number">
                  <Chosen count={right} filter={{ ...filter, right: 'true' }} label={`${band}, ${words.cameTrue}`} />
                </td>
                <td className="table-number">{part}</td>
                <td className="table-number">{interval}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableFrame>
  );
}

function useBandTexts() {
  const { page: words } = useWords().predictions;
  const format = useFormat();
  return useMemo(
    () =>
      ({ leastPercent, mostPercent, right, predictions, interval }: Calibration) => {
        const percent = (value: number) => format.percent(value / 100);
        return {
          band: words.band(String(leastPercent), percent(mostPercent)),
          part: predictions === 0 ? '' : format.percent(right / predictions),
          interval:
            interval === undefined
              ? ''
              : words.band(String(Math.round(interval[0] * 100)), format.percent(interval[1])),
        };
      },
    [words, format],
  );
}
