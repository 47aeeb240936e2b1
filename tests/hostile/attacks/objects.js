// expect: MLE|TLE
// One object as a dictionary of ever more keys; the time may be up first.
const table = {};
for (let n = 0; ; n++) table[`key ${n}`] = { n };
