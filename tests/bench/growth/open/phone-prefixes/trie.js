// growth: n
// blame: 13-21
class Node {
  constructor() {
    this.children = new Map();
    this.end = false;
  }
}

class Trie {
  root = new Node();

  insert(number) {
    let node = this.root;
    for (const digit of number) {
      if (!node.children.has(digit)) node.children.set(digit, new Node());
      node = node.children.get(digit);
    }
    node.end = true;
    return node;
  }
}

function solution(numbers) {
  const trie = new Trie();
  const ends = numbers.map((number) => trie.insert(number));
  return ends.filter((node) => node.children.size > 0).length;
}
