// expect: WA
// Ends with exit code 0 after a wrong output.
console.log('wrong');
process.exit(0);
