// growth: worse than n^3
// blame: 8-10
function solution(a, b, c, d) {
  let ways = 0;
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++)
      for (let k = 0; k < c.length; k++)
        for (let l = 0; l < d.length; l++) {
          if (a[i] + b[j] + c[k] + d[l] === 0) ways++;
        }
  return ways;
}
