// Climbs to the second floor first, which a tower of one floor does not have.
const [[N, M, a, b], first, second, ...others] = require('fs')
  .readFileSync(0, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map(Number));

function climb(cost, efforts) {
  return efforts.map((effort, to) => {
    const ways = cost.map((value, from) => {
      const steps = (to - from + M) % M;
      return value + Math.min(steps * a, ((M - steps) % M) * b);
    });
    return effort + Math.min(...ways);
  });
}

console.log(Math.min(...others.reduce(climb, climb(first, second))));
