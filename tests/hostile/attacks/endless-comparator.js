// expect: TLE
// A comparator that never returns, called from the sort built into the engine.
[3, 2, 1].sort(() => { for (;;); });
