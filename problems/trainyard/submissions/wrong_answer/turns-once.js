// A second TURN does not turn the train back.
const fs = require('fs');

const [, ...orders] = fs.readFileSync(0, 'utf8').trim().split('\n');
const cars = [];
let turned = false;
const output = [];
for (const order of orders) {
  const [name, value] = order.split(' ');
  const atFront = name.endsWith('HEAD') !== turned;
  if (name === 'TURN') turned = true;
  else if (name === 'ASK') output.push(cars.at(turned ? -value : value - 1) ?? 'NONE');
  else if (value !== undefined) atFront ? cars.unshift(value) : cars.push(value);
  else output.push((atFront ? cars.shift() : cars.pop()) ?? 'EMPTY');
}
console.log(output.join('\n'));
