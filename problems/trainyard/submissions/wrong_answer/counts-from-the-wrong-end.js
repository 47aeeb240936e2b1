// The places for ASK are counted from the same end of the array, whether the train is turned or not.
const fs = require('fs');

const [, ...orders] = fs.readFileSync(0, 'utf8').trim().split('\n');
const cars = new Map();
let left = 0;
let right = 0;
let turned = false;
const output = [];
for (const order of orders) {
  const [name, value] = order.split(' ');
  const atLeft = name.endsWith('HEAD') !== turned;
  if (name === 'TURN') turned = !turned;
  else if (name === 'ASK') output.push(Number(value) > right - left ? 'NONE' : cars.get(left + Number(value) - 1));
  else if (value !== undefined) cars.set(atLeft ? --left : right++, value);
  else if (left === right) output.push('EMPTY');
  else output.push(cars.get(atLeft ? left++ : --right));
}
console.log(output.join('\n'));
