// Looks through all islands for the one that is reached next.
function solution(n, ferries, start, goal) {
  const lines = Array.from({ length: n + 1 }, () => []);
  for (const [a, b, t, p] of ferries) {
    lines[a].push([b, t, p]);
    lines[b].push([a, t, p]);
  }

  const earliest = new Array(n + 1).fill(Infinity);
  const done = new Array(n + 1).fill(false);
  earliest[start] = 0;

  for (let round = 0; round < n; round++) {
    let island = 0;
    for (let i = 1; i <= n; i++) {
      if (!done[i] && earliest[i] < earliest[island]) island = i;
    }
    if (island === 0) break;
    done[island] = true;
    for (const [next, t, p] of lines[island]) {
      earliest[next] = Math.min(earliest[next], Math.ceil(earliest[island] / p) * p + t);
    }
  }

  return earliest[goal] === Infinity ? -1 : earliest[goal];
}
