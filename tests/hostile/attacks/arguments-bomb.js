// expect: RE|MLE
// A call with ten million arguments does not fit on the stack.
const many = new Array(1e7).fill(1);
Math.max.apply(null, many.concat(many, many, many));
