// expect: WA
// The same with a wrong value: whatever writes it down must not ask the program's own JSON.
// mode: function
JSON.stringify = () => '5711';
Object.prototype.toJSON = Number.prototype.toJSON = String.prototype.toJSON = () => 5711;
Number.prototype.toString = String.prototype.toString = Array.prototype.join = () => '5711';
globalThis.String = () => '5711';
const solution = () => -1;
