// expect: TLE
// Waits for tomorrow by looking at the clock.
const start = Date.now();
while (Date.now() - start < 86_400_000);
