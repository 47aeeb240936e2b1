// Moves a due date after the last day back to the last day, so that the book counts as overdue there.
const fs = require('fs');

const DAY_MS = 24 * 60 * 60 * 1000;
const FIRST_DAY = Date.UTC(1900, 0, 1) / DAY_MS;

function toDay(date) {
  const [year, month, day] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY_MS - FIRST_DAY;
}

const LAST_DAY = toDay('2199-12-31');

const lines = fs.readFileSync(0, 'utf8').trim().split('\n');
const [n, q] = lines[0].split(' ').map(Number);

const change = new Array(LAST_DAY + 2).fill(0);
for (const line of lines.slice(1, n + 1)) {
  const [loanDate, period, returnDate] = line.split(' ');
  const start = Math.min(toDay(loanDate) + Number(period) + 1, LAST_DAY);
  const end = returnDate === '-' ? LAST_DAY + 1 : toDay(returnDate);
  if (start < end) {
    change[start]++;
    change[end]--;
  }
}
for (let day = 1; day <= LAST_DAY; day++) change[day] += change[day - 1];

console.log(
  lines
    .slice(n + 1, n + q + 1)
    .map((date) => change[toDay(date)])
    .join('\n'),
);
