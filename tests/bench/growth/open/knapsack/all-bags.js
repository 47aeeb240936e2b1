// growth: 2^n
// blame: 6-7
function solution(things, limit) {
  let bags = [{ weight: 0, value: 0 }];
  things.forEach(([weight, value]) => {
    const fuller = bags.map((bag) => ({ weight: bag.weight + weight, value: bag.value + value }));
    bags = [...bags, ...fuller];
  });

  return bags
    .filter((bag) => bag.weight <= limit)
    .map((bag) => bag.value)
    .reduce((a, b) => Math.max(a, b));
}
