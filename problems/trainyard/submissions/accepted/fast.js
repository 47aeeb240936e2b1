const fs = require('fs');

const [q, ...orders] = fs.readFileSync(0, 'utf8').trim().split('\n');

// The cars stand at the places from `left` up to, not including, `right`, and there is room for q cars on both sides.
const cars = new Int32Array(2 * Number(q));
let left = Number(q);
let right = left;
let turned = false; // whether the head of the train is at the right

function couple(car, atLeft) {
  if (atLeft) cars[--left] = car;
  else cars[right++] = car;
}

function uncouple(atLeft) {
  if (left === right) return 'EMPTY';
  return atLeft ? cars[left++] : cars[--right];
}

function ask(k) {
  if (k > right - left) return 'NONE';
  return turned ? cars[right - k] : cars[left + k - 1];
}

const output = [];
for (const order of orders) {
  const [name, value] = order.split(' ');
  if (name === 'HEAD') couple(Number(value), !turned);
  else if (name === 'TAIL') couple(Number(value), turned);
  else if (name === 'CUTHEAD') output.push(uncouple(!turned));
  else if (name === 'CUTTAIL') output.push(uncouple(turned));
  else if (name === 'TURN') turned = !turned;
  else output.push(ask(Number(value)));
}
console.log(output.join('\n'));
