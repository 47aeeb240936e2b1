// growth: n^2
// blame: 6-17
function solution(things, capacity) {
  const memo = {};

  function best(i, room) {
    if (i === things.length) return 0;
    const key = `${i},${room}`;
    if (memo[key] !== undefined) return memo[key];
    const { 0: weight, 1: value } = things[i];
    let result = best(i + 1, room);
    if (weight <= room) {
      result = Math.max(result, value + best(i + 1, room - weight));
    }
    memo[key] = result;
    return result;
  }

  return best(0, capacity);
}
