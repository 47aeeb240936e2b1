// growth: n^2
// blame: 9-9
function solution(text) {
  let words = text.split(' ');
  let different = 0;
  let most = 0;
  do {
    const [first] = words;
    const others = words.filter((word) => word !== first);
    most = Math.max(most, words.length - others.length);
    different += 1;
    words = others;
  } while (words.length > 0);
  return [different, most];
}
