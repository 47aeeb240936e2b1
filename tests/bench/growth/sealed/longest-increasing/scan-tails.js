// growth: n sqrt n
// blame: 6-6
function solution(numbers) {
  const tails = [];
  numbers.forEach((number) => {
    const place = tails.findIndex((tail) => tail >= number);
    if (place === -1) {
      tails.push(number);
    } else {
      tails[place] = number;
    }
  });
  return tails.length;
}
