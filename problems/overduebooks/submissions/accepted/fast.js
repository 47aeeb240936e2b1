const fs = require('fs');

const DAY_MS = 24 * 60 * 60 * 1000;
const FIRST_DAY = Date.UTC(1900, 0, 1) / DAY_MS;
const DAYS = Date.UTC(2200, 0, 1) / DAY_MS - FIRST_DAY;

// The number of days since 1900-01-01.
function toDay(date) {
  const [year, month, day] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY_MS - FIRST_DAY;
}

const lines = fs.readFileSync(0, 'utf8').trim().split('\n');
const [n, q] = lines[0].split(' ').map(Number);

// change[day]: how many more books are overdue on this day than on the day before.
const change = new Int32Array(DAYS + 1);
for (const line of lines.slice(1, n + 1)) {
  const [loanDate, period, returnDate] = line.split(' ');
  const start = toDay(loanDate) + Number(period) + 1;
  const end = returnDate === '-' ? DAYS : toDay(returnDate);
  if (start < end) {
    change[start]++;
    change[end]--;
  }
}

const overdue = new Int32Array(DAYS);
let books = 0;
for (let day = 0; day < DAYS; day++) {
  books += change[day];
  overdue[day] = books;
}

const answers = lines.slice(n + 1, n + q + 1).map((date) => overdue[toDay(date)]);
console.log(answers.join('\n'));
