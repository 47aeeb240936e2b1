// After every event, walks twice around the table and counts the empty seats in a row.
const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [n, q] = lines[0].split(' ').map(Number);

const taken = new Array(n).fill(false);
const answers = [];
for (let i = 1; i <= q; i++) {
  const seat = Number(lines[i]) - 1;
  taken[seat] = !taken[seat];

  let longest = 0;
  let run = 0;
  for (let step = 0; step < 2 * n; step++) {
    run = taken[step % n] ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  answers.push(Math.min(n, longest));
}
console.log(answers.join('\n'));
