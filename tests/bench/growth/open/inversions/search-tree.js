// growth: n log n
// blame: 18-27
class Node {
  constructor(value) {
    this.value = value;
    this.larger = 0; // how many stand to the right of this node
    this.left = null;
    this.right = null;
  }
}

function solution(numbers) {
  const root = new Node(numbers[0]);
  let inversions = 0;
  for (let i = 1; i < numbers.length; i++) {
    let node = root;
    let side = '';
    do {
      if (side !== '') node = node[side];
      if (numbers[i] < node.value) {
        inversions += node.larger + 1;
        side = 'left';
      } else {
        node.larger++;
        side = 'right';
      }
    } while (node[side] !== null);
    node[side] = new Node(numbers[i]);
  }
  return inversions;
}
