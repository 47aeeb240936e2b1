import { readFileSync } from 'fs';

const s = readFileSync(0, 'utf8').trim();
const n = s.length;
const mirror = s.split('').reverse().join('');

// Z function of the mirror image, a mark, and twice the ring: how far does the text from here on agree with its start?
const text = `${mirror}#${s}${s.slice(0, n - 1)}`;
const agree = new Int32Array(text.length);
let rotations = 0;
for (let i = 1, left = 0, right = 0; i < text.length; i++) {
  let length = i < right ? Math.min(right - i, agree[i - left]) : 0;
  while (i + length < text.length && text[length] === text[i + length]) length++;
  if (i + length > right) {
    left = i;
    right = i + length;
  }
  agree[i] = length;
  if (length === n) rotations++;
}

console.log(rotations);
