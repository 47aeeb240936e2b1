// growth: sqrt n
// blame: 5-6
const solution = (n) => {
  const root = Math.floor(Math.sqrt(n));
  const below = Array.from({ length: root }, (_, i) => Math.floor(n / (i + 1)));
  const sum = below.reduce((a, b) => a + b, 0);
  return 2 * sum - root * root;
};
