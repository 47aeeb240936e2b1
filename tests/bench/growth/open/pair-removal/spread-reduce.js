// growth: n^2
// blame: 5-6
const solution = (text) => {
  const left = text.split('').reduce((kept, letter) => {
    if (letter === kept.at(-1)) return kept.slice(0, -1);
    return [...kept, letter];
  }, []);
  return left.length;
};
