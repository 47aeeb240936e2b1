// expect: TLE|MLE
// Every timer is due before all the others but one, the worst order for a sorted list of them.
setTimeout(() => {}, 0);
for (let n = 1; ; n++) setTimeout(() => {}, n % 2 === 0 ? n : 1e9 - n);
