// Keeps the train in an array from head to tail and really reverses it for every TURN.
const fs = require('fs');

const [, ...orders] = fs.readFileSync(0, 'utf8').trim().split('\n');
const cars = [];
const output = [];
for (const order of orders) {
  const [name, value] = order.split(' ');
  if (name === 'HEAD') cars.unshift(Number(value));
  else if (name === 'TAIL') cars.push(Number(value));
  else if (name === 'CUTHEAD') output.push(cars.shift() ?? 'EMPTY');
  else if (name === 'CUTTAIL') output.push(cars.pop() ?? 'EMPTY');
  else if (name === 'TURN') cars.reverse();
  else output.push(cars[Number(value) - 1] ?? 'NONE');
}
console.log(output.join('\n'));
