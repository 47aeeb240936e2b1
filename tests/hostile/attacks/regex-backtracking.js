// expect: TLE
// A regular expression with exponential backtracking.
/^(a+)+$/.test(`${'a'.repeat(60)}b`);
