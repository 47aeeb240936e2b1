// growth: n log n
// blame: 11-17
function solution(n, k) {
  const tree = new Int32Array(n + 1);
  for (let i = 1; i <= n; i++) tree[i] = i & -i;
  const top = 2 ** Math.floor(Math.log2(n));

  const takeKth = (kth) => {
    let position = 0;
    let rest = kth;
    for (let step = top; step > 0; step = step >> 1) {
      if (position + step <= n && tree[position + step] < rest) {
        position += step;
        rest -= tree[position];
      }
    }
    for (let i = position + 1; i <= n; i += i & -i) tree[i]--;
    return position + 1;
  };

  let place = 0;
  let person = 0;
  for (let left = n; left > 0; left--) {
    place = (place + k - 1) % left;
    person = takeKth(place + 1);
  }
  return person;
}
