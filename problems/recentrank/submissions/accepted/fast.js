function solution(scores, k) {
  const levels = [...new Set(scores)].sort((a, b) => b - a); // the highest score has level 1
  const levelOf = new Map(levels.map((score, i) => [score, i + 1]));
  const tree = new Int32Array(levels.length + 1); // Fenwick tree: how many scores of each level are on the board

  function add(level, amount) {
    for (let i = level; i < tree.length; i += i & -i) tree[i] += amount;
  }

  function countUpTo(level) {
    let count = 0;
    for (let i = level; i > 0; i -= i & -i) count += tree[i];
    return count;
  }

  return scores.map((score, round) => {
    const level = levelOf.get(score);
    const rank = 1 + countUpTo(level - 1);
    add(level, 1);
    if (round >= k) add(levelOf.get(scores[round - k]), -1);
    return rank;
  });
}
