// expect: TLE
// Output that never comes to an end: the conversion to text is an endless loop.
console.log(`${{ get toString() { for (;;); } }}`);
