import type { Random } from 'olsol';

/** Books come back on the loan day or close to the due date; as many questions as records, close to due dates too. */
export default function generate({ n, maxPeriod }: { n: number; maxPeriod: number }, random: Random): string {
  const dates = allDates();
  const lastDay = dates.length - 1;
  const records: string[] = [];
  const questions: string[] = [];

  for (let i = 0; i < n; i++) {
    const loan = random.int(0, lastDay);
    const period = random.int(0, maxPeriod);
    const due = loan + period;
    const returned = random.int(1, 5) === 1 ? loan : due + random.int(-1, 2);
    const back = returned > lastDay ? '-' : dates[Math.max(loan, returned)];
    records.push(`${dates[loan]} ${period} ${back}`);
    questions.push(`${dates[Math.min(Math.max(0, due + random.int(-1, 3)), lastDay)]}`);
  }

  return `${[`${n} ${n}`, ...records, ...random.shuffle(questions)].join('\n')}\n`;
}

/** All dates from 1900-01-01 to 2199-12-31, in order. */
function allDates(): string[] {
  const dates: string[] = [];
  for (let year = 1900; year < 2200; year++) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].forEach((length, i) => {
      for (let day = 1; day <= length; day++) {
        dates.push(`${year}-${String(i + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
      }
    });
  }
  return dates;
}
