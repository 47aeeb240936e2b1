// growth: n^3
// blame: 3-13
function* choose(items, count, start = 0) {
  if (count === 0) {
    yield [];
    return;
  }
  for (let i = start; i < items.length; i++) {
    for (const others of choose(items, count - 1, i + 1)) {
      yield [items[i], ...others];
    }
  }
}

function solution(sticks) {
  let triangles = 0;
  for (const triple of choose(sticks, 3)) {
    const [a, b, c] = triple.sort((x, y) => x - y);
    if (a + b > c) triangles++;
  }
  return triangles;
}
