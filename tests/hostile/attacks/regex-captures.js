// expect: MLE|TLE
// Matches with many captures, all kept; slow enough for the time to run out first on a busy machine.
const kept = [];
const pattern = new RegExp('(.)'.repeat(500));
for (let n = 0; ; n++) kept.push(pattern.exec(`${n}`.padEnd(500, 'x')));
