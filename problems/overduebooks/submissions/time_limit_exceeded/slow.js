// Checks all books for each question.
const fs = require('fs');

const DAY_MS = 24 * 60 * 60 * 1000;

function toDay(date) {
  const [year, month, day] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

const lines = fs.readFileSync(0, 'utf8').trim().split('\n');
const [n, q] = lines[0].split(' ').map(Number);

const books = lines.slice(1, n + 1).map((line) => {
  const [loanDate, period, returnDate] = line.split(' ');
  return {
    due: toDay(loanDate) + Number(period),
    returned: returnDate === '-' ? Infinity : toDay(returnDate),
  };
});

const answers = lines.slice(n + 1, n + q + 1).map((date) => {
  const day = toDay(date);
  return books.filter(({ due, returned }) => due < day && day < returned).length;
});
console.log(answers.join('\n'));
