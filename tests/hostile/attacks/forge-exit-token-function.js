// expect: RE
// The same in a function.
// mode: function
const solution = () => {
  try {
    process.exit(0);
  } catch (token) {
    throw token;
  }
};
