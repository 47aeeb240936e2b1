// growth: n
// blame: 8-10
function solution(numbers, target) {
  const search = (part) => {
    if (part.length === 0) return 0;
    const mid = Math.floor(part.length / 2);
    if (part[mid] < target) {
      return mid + 1 + search(part.slice(mid + 1));
    }
    return search(part.slice(0, mid));
  };
  return search(numbers);
}
