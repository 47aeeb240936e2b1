// expect: AC
// The same before `solution` is looked for and called.
// mode: function
delete Array.prototype[Symbol.iterator];
Function.prototype.call = Function.prototype.bind = Function.prototype.toString = () => 'class';
Function.prototype.apply = () => 'pwned';
const solution = (a, b) => a + b;
