// Groups equal vectors first and predicts every pair of groups; that helps only when many vectors are the same.
function solution(users, items, likes) {
  const groups = (vectors) => {
    const counts = new Map();
    for (const vector of vectors) {
      const key = vector.join();
      const group = counts.get(key);
      if (group) group.count++;
      else counts.set(key, { vector, count: 1 });
    }
    return [...counts.values()];
  };
  const predict = (user, item) => {
    let sum = 0;
    for (let k = 0; k < user.length; k++) sum += user[k] * item[k];
    return sum;
  };

  let error = 0;
  const itemGroups = groups(items);
  for (const user of groups(users)) {
    for (const item of itemGroups) error += user.count * item.count * predict(user.vector, item.vector) ** 2;
  }
  for (const [user, item] of likes) error += 1 - 2 * predict(users[user], items[item]);

  return error;
}
