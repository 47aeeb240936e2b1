// expect: AC
// Ten megabytes printed by a function that returns the right value: cut, and none of the judging's business.
// mode: function
const solution = (a, b) => {
  for (let n = 0; n < 1e4; n++) console.log('x'.repeat(1000));
  console.log(`{"type":"ran","end":{"kind":"returned"}}`);
  return a + b;
};
