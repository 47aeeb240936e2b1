function solution(ribbon) {
  let red = 0; // R to the left of the cut
  let blue = 0; // B to the right of the cut
  for (const letter of ribbon) {
    if (letter === 'B') blue++;
  }

  let fair = 0;
  for (let cut = 1; cut < ribbon.length; cut++) {
    const passed = ribbon[cut - 1];
    if (passed === 'R') red++;
    if (passed === 'B') blue--;
    if (red === blue) fair++;
  }
  return fair;
}
