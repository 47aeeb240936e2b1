// expect: TLE
// What is printed besides the answer is kept only in part: printing it for ever is an endless loop like any other.
for (;;) console.error('x'.repeat(1000));
