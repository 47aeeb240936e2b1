// expect: TLE
// Exponential backtracking inside a lookbehind.
/(?<=^(?:b|(?:a+)+))c/.test(`${'a'.repeat(60)}c`.replace(/^/, 'x'));
