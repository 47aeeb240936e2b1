// growth: n log n
// blame: 5-5
function solution(text) {
  const words = text.split(' ');
  words.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

  let different = 0;
  let most = 0;
  let run = 0;
  words.forEach((word, i) => {
    if (word === words[i - 1]) run++;
    else {
      different++;
      run = 1;
    }
    most = Math.max(most, run);
  });
  return [different, most];
}
