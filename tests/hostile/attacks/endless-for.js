// expect: TLE
// The plainest endless loop.
for (;;);
