// Adds only the diagonals of the two matrices, as if different features never met.
function solution(users, items, likes) {
  const K = users[0].length;
  const squares = (vectors) => Array.from({ length: K }, (_, k) => vectors.reduce((sum, v) => sum + v[k] * v[k], 0));
  const ofUsers = squares(users);
  const ofItems = squares(items);

  let error = ofUsers.reduce((sum, value, k) => sum + value * ofItems[k], 0);
  for (const [user, item] of likes) {
    error += 1 - 2 * users[user].reduce((sum, value, k) => sum + value * items[item][k], 0);
  }

  return error;
}
