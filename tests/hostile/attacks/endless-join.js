// expect: TLE|MLE|RE
// Joins an array of 4e9 holes. RE when the engine refuses the length of the text.
new Array(2 ** 32 - 1).join('x');
