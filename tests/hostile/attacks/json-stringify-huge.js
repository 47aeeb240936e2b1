// expect: MLE|TLE|RE
// One text of an object that refers to the same parts 2 to the power of 30 times. RE when the text gets too long.
let tree = [1];
for (let depth = 0; depth < 30; depth++) tree = [tree, tree];
JSON.stringify(tree);
