// growth: n^2
// blame: 3-3
const append = (list, number) => [...list, number];

function solution(numbers, target) {
  const smaller = numbers.reduce((list, number) => {
    if (number >= target) return list;
    return append(list, number);
  }, []);

  return smaller.length;
}
