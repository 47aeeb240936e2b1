// A Li Chao tree of the lines of all fields, over the positions 0 to 1,000,000.
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, c] = lines[0].split(' ').map(Number);
const x = lines[1].split(' ').map(Number);
const f = lines[2].split(' ').map(Number);

const at = (line, position) => line.slope * position + line.base;

class Node {
  constructor(low, high, line) {
    this.low = low;
    this.high = high;
    this.line = line;
    this.left = null;
    this.right = null;
  }

  add(line) {
    const middle = Math.floor((this.low + this.high) / 2);
    let other = line;
    if (at(other, middle) < at(this.line, middle)) [this.line, other] = [other, this.line];
    if (this.low === this.high) return;
    if (at(other, this.low) < at(this.line, this.low)) {
      if (this.left) this.left.add(other);
      else this.left = new Node(this.low, middle, other);
    } else if (at(other, this.high) < at(this.line, this.high)) {
      if (this.right) this.right.add(other);
      else this.right = new Node(middle + 1, this.high, other);
    }
  }

  lowest(position) {
    const child = position <= Math.floor((this.low + this.high) / 2) ? this.left : this.right;
    const here = at(this.line, position);
    return child ? Math.min(here, child.lowest(position)) : here;
  }
}

let cost = 0;
let root = null;
for (let i = 0; i < n; i++) {
  if (root) cost = root.lowest(x[i]) + x[i] * x[i] + c + f[i];
  const line = { slope: -2 * x[i], base: cost + x[i] * x[i] };
  if (root) root.add(line);
  else root = new Node(0, 1_000_000, line);
}
console.log(cost);
