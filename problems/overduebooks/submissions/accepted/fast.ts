import { readFileSync } from 'fs';

const DAY_MS = 24 * 60 * 60 * 1000;
const FIRST_DAY = Date.UTC(1900, 0, 1) / DAY_MS;
const DAYS = Date.UTC(2200, 0, 1) / DAY_MS - FIRST_DAY;

// The number of days since 1900-01-01.
function toDay(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY_MS - FIRST_DAY;
}

// For each day from 1900-01-01, how many books are overdue on it.
function countOverdue(records: string[]): Int32Array {
  const counts = new Int32Array(DAYS + 1);
  for (const record of records) {
    const [loanDate, period, returnDate] = record.split(' ');
    const start = toDay(loanDate) + Number(period) + 1;
    const end = returnDate === '-' ? DAYS : toDay(returnDate);
    if (start < end) {
      counts[start]++;
      counts[end]--;
    }
  }
  for (let day = 1; day <= DAYS; day++) {
    counts[day] += counts[day - 1];
  }
  return counts;
}

const lines = readFileSync(0, 'utf8').trim().split('\n');
const [n, q] = lines[0].split(' ').map(Number);

const overdue = countOverdue(lines.slice(1, n + 1));
const answers = lines.slice(n + 1, n + q + 1).map((date) => overdue[toDay(date)]);
console.log(answers.join('\n'));
