// expect: WA
// An array that holds itself.
// mode: function
const solution = () => {
  const list = [];
  list.push(list);
  return list;
};
