import type { Random } from 'olsol';

interface Args {
  n: number;
  /** Years to take the dates from; all of them when empty. */
  years: number[];
}

const PERIODS = [0, 1, 2, 27, 28, 29, 30, 31, 59, 60, 365, 366, 730, 1460, 1461];

/** All dates are the last two days of a month or the first two of the next; as many questions as records. */
export default function generate({ n, years }: Args, random: Random): string {
  const dates = monthEnds(years.length > 0 ? years : Array.from({ length: 300 }, (_, i) => 1900 + i));

  const records = Array.from({ length: n }, () => {
    const loan = random.int(0, dates.length - 1);
    const returned = random.int(loan, Math.min(loan + 60, dates.length - 1));
    return `${dates[loan]} ${random.pick(PERIODS)} ${random.int(1, 10) === 1 ? '-' : dates[returned]}`;
  });
  const questions = Array.from({ length: n }, () => random.pick(dates));
  return `${[`${n} ${n}`, ...records, ...questions].join('\n')}\n`;
}

function monthEnds(years: readonly number[]): string[] {
  const dates: string[] = [];
  for (const year of years) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].forEach((length, i) => {
      for (const day of [1, 2, length - 1, length]) {
        dates.push(`${year}-${String(i + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
      }
    });
  }
  return dates;
}
