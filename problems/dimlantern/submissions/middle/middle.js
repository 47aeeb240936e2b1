// Divides the lanterns into blocks, remembers the dimmest of each, and looks through the blocks and then through one of them.
const [[n, m], brightness, refills] = require('fs')
  .readFileSync(0, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map(Number));

const size = Math.ceil(Math.sqrt(n));
const dimmestOf = [];

function lookThrough(block) {
  let dimmest = block * size;
  const end = Math.min(n, (block + 1) * size);
  for (let i = block * size + 1; i < end; i++) {
    if (brightness[i] < brightness[dimmest]) dimmest = i;
  }
  dimmestOf[block] = dimmest;
}

for (let block = 0; block * size < n; block++) lookThrough(block);
for (let evening = 0; evening < m; evening++) {
  let block = 0;
  for (let i = 1; i < dimmestOf.length; i++) {
    if (brightness[dimmestOf[i]] < brightness[dimmestOf[block]]) block = i;
  }
  brightness[dimmestOf[block]] += refills[dimmestOf[block]];
  lookThrough(block);
}
console.log(brightness.join(' '));
