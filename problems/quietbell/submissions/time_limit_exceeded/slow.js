// For every ring, walks back through the log until the same house turns up or the rings are older than T seconds.
const [first, ...lines] = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const T = Number(first.split(' ')[1]);

const rings = lines.map((line) => {
  const [time, house] = line.split(' ');
  const [hour, minute, second] = time.split(':').map(Number);
  return { hour, now: hour * 3600 + minute * 60 + second, house };
});

const announced = new Array(24).fill(0);
for (let i = 0; i < rings.length; i++) {
  const { hour, now, house } = rings[i];
  let quiet = false;
  for (let j = i - 1; j >= 0 && now - rings[j].now <= T; j--) {
    if (rings[j].house === house) {
      quiet = true;
      break;
    }
  }
  if (!quiet) announced[hour]++;
}

console.log(announced.join(' '));
