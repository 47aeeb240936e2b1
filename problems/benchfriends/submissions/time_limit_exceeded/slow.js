// Tries all orders person by person, and goes back as soon as two awkward people sit side by side.
function solution(n, awkward) {
  const apart = Array.from({ length: n }, () => new Array(n).fill(false));
  for (const [a, b] of awkward) {
    apart[a][b] = true;
    apart[b][a] = true;
  }
  const seated = new Array(n).fill(false);

  const seat = (count, last) => {
    if (count === n) return 1;
    let orders = 0;
    for (let next = 0; next < n; next++) {
      if (seated[next] || (count > 0 && apart[last][next])) continue;
      seated[next] = true;
      orders += seat(count + 1, next);
      seated[next] = false;
    }
    return orders;
  };

  return seat(0, 0);
}
