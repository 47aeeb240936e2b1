// expect: MLE
// One object as a dictionary of ever more keys.
const table = {};
for (let n = 0; ; n++) table[`key ${n}`] = { n };
