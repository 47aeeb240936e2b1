// expect: WA
// Arrays in arrays, 100,000 deep.
// mode: function
const solution = (a, b) => {
  let value = a + b;
  for (let depth = 0; depth < 1e5; depth++) value = [value];
  return value;
};
