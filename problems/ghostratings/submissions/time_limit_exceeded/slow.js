// Predicts every pair of a user and an item.
function solution(users, items, likes) {
  const liked = new Set(likes.map(([user, item]) => user * items.length + item));
  let error = 0;

  for (let u = 0; u < users.length; u++) {
    for (let i = 0; i < items.length; i++) {
      let difference = liked.has(u * items.length + i) ? 1 : 0;
      for (let k = 0; k < users[u].length; k++) difference -= users[u][k] * items[i][k];
      error += difference * difference;
    }
  }

  return error;
}
