// expect: CE
// A template that never ends.
console.log(`5711
