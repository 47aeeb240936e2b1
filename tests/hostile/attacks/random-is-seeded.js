// expect: WA
// Guesses at random, again and again in the hope of other luck: the same case always has the same luck.
// cases: 3
console.log(Math.floor(Math.random() * 3) === 5 ? 5711 : `${Math.random()}`);
