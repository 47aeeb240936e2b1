// expect: RE|TLE|MLE
// Greatest possible lengths: the engine refuses, or works until the time or the memory is up.
const list = [];
list.length = 2 ** 32 - 1;
list.push(1, 2);
