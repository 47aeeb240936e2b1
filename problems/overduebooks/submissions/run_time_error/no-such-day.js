// Keeps a list for each day up to 2199-12-31, and has none for a book that is due on that day or later.
const fs = require('fs');

const DAY_MS = 24 * 60 * 60 * 1000;
const FIRST_DAY = Date.UTC(1900, 0, 1) / DAY_MS;

function toDay(date) {
  const [year, month, day] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY_MS - FIRST_DAY;
}

const lines = fs.readFileSync(0, 'utf8').trim().split('\n');
const [n, q] = lines[0].split(' ').map(Number);

const days = Array.from({ length: toDay('2199-12-31') + 1 }, () => ({ late: [], returned: [] }));
for (let book = 1; book <= n; book++) {
  const [loanDate, period, returnDate] = lines[book].split(' ');
  const start = toDay(loanDate) + Number(period) + 1;
  if (returnDate === '-') {
    days[start].late.push(book);
  } else if (start < toDay(returnDate)) {
    days[start].late.push(book);
    days[toDay(returnDate)].returned.push(book);
  }
}

let overdue = 0;
const counts = days.map(({ late, returned }) => {
  overdue += late.length - returned.length;
  return overdue;
});

const answers = [];
for (let i = n + 1; i <= n + q; i++) answers.push(counts[toDay(lines[i])]);
console.log(answers.join('\n'));
