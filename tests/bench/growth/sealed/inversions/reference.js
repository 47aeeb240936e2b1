// growth: n log n
// blame: 13-20
function solution(numbers) {
  let count = 0;
  const sort = (list) => {
    if (list.length < 2) return list;
    const middle = list.length >> 1;
    const left = sort(list.slice(0, middle));
    const right = sort(list.slice(middle));
    const merged = [];
    let i = 0;
    let j = 0;
    while (i < left.length || j < right.length) {
      if (j === right.length || (i < left.length && left[i] <= right[j])) {
        merged.push(left[i++]);
      } else {
        count += left.length - i;
        merged.push(right[j++]);
      }
    }
    return merged;
  };
  sort(numbers);
  return count;
}
