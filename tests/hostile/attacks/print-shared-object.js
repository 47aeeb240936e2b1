// expect: OLE|TLE|WA
// An object that refers to itself many times over, inspected without a limit of depth.
let tree = [1];
for (let depth = 0; depth < 30; depth++) tree = [tree, tree];
console.log(require('util').inspect(tree, { depth: Infinity, breakLength: 80 }));
