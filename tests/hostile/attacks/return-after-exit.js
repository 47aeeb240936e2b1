// expect: RE
// process.exit(0) in a function: a program that has ended has returned nothing.
// mode: function
const solution = (a, b) => {
  try {
    process.exit(0);
  } catch {}
  return a + b;
};
