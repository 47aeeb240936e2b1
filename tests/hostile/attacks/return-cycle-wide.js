// expect: OLE
// An array that holds itself ten times: ten billion elements within ten levels.
// mode: function
const solution = () => {
  const list = [];
  for (let n = 0; n < 10; n++) list.push(list);
  return list;
};
