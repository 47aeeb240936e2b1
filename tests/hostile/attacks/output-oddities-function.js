// expect: WA
// The same as a return value.
// mode: function
const solution = () => '\0\ud800\u2028\u001b[2J"}]}\\';
