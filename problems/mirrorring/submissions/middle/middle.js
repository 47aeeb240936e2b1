// Compares hashes: two of them, small enough for exact products, and yet two different strings may share both.
const s = require('fs').readFileSync(0, 'utf8').trim();
const n = s.length;
const moduli = [94906249, 94906247];
const bases = [31337, 70657];

const codes = Array.from(s, (letter) => letter.charCodeAt(0));
const matches = moduli.map((modulus, which) => {
  const base = bases[which];
  let mirror = 0;
  let rotation = 0;
  let power = 1; // base^(n - 1)
  for (let i = 0; i < n; i++) {
    mirror = (mirror * base + codes[n - 1 - i]) % modulus;
    rotation = (rotation * base + codes[i]) % modulus;
    if (i > 0) power = (power * base) % modulus;
  }
  return codes.map((code) => {
    const same = rotation === mirror;
    const rest = rotation + modulus - ((code * power) % modulus);
    rotation = (rest * base + code) % modulus;
    return same;
  });
});

console.log(codes.filter((_, k) => matches[0][k] && matches[1][k]).length);
