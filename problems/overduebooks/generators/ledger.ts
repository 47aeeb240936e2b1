import type { Random } from 'olsol';

interface Args {
  n: number;
  /** The number of questions; n when left out. */
  q?: number;
  lastLoan: string;
  maxPeriod: number;
  /** No returned book was away for more days than this. */
  maxKept: number;
  /** How many of 100 books have not come back. */
  openPercent: number;
  /** Loans in order of date and questions in the opposite order, instead of random order. */
  sorted: boolean;
}

/** Loans from 1900-01-01 to lastLoan. Questions cover the same days, or all of them if nothing ever comes back. */
export default function generate(args: Args, random: Random): string {
  const { n, q = n, lastLoan, maxPeriod, maxKept, openPercent } = args;
  const dates = allDates();
  const lastDay = dates.length - 1;
  const lastLoanDay = dates.indexOf(lastLoan);

  const loans = random.ints(n, 0, lastLoanDay);
  const questions = random.ints(q, 0, openPercent === 100 ? lastDay : lastLoanDay);
  if (args.sorted) {
    loans.sort((a, b) => a - b);
    questions.sort((a, b) => b - a);
  }

  const records = loans.map((day) => {
    const open = random.int(1, 100) <= openPercent;
    const returned = random.int(day, Math.min(day + maxKept, lastDay));
    return `${dates[day]} ${random.int(0, maxPeriod)} ${open ? '-' : dates[returned]}`;
  });
  return `${[`${n} ${q}`, ...records, ...questions.map((day) => dates[day])].join('\n')}\n`;
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
