// Looks through all lanterns for the dimmest one every evening.
const [[n, m], brightness, refills] = require('fs')
  .readFileSync(0, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map(Number));

for (let evening = 0; evening < m; evening++) {
  let dimmest = 0;
  for (let i = 1; i < n; i++) {
    if (brightness[i] < brightness[dimmest]) dimmest = i;
  }
  brightness[dimmest] += refills[dimmest];
}
console.log(brightness.join(' '));
