// expect: MLE|TLE
// BigInts of a megabit, all kept; slow enough for the time to run out first on a busy machine.
const kept = [];
for (let n = 0n; ; n++) kept.push((1n << 1_000_000n) + n);
