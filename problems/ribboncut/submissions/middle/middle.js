// Notes for every place how many R lie to the left of it and how many B to the right, and compares the two lists.
function solution(ribbon) {
  const n = ribbon.length;
  const redBefore = [0];
  for (let i = 0; i < n; i++) redBefore.push(redBefore[i] + (ribbon[i] === 'R' ? 1 : 0));

  const blueAfter = new Array(n + 1).fill(0);
  for (let i = n - 1; i >= 0; i--) blueAfter[i] = blueAfter[i + 1] + (ribbon[i] === 'B' ? 1 : 0);

  let fair = 0;
  for (let cut = 1; cut < n; cut++) {
    if (redBefore[cut] === blueAfter[cut]) fair++;
  }
  return fair;
}
