function solution(users, items, likes) {
  const ofUsers = gram(users);
  const ofItems = gram(items);

  // With nothing liked, the error is the sum of all squared predictions.
  let error = 0;
  for (let a = 0; a < ofUsers.length; a++) {
    for (let b = 0; b < ofUsers.length; b++) error += ofUsers[a][b] * ofItems[a][b];
  }

  // A like turns s^2 into (1 - s)^2, which is 1 - 2s more.
  for (const [user, item] of likes) {
    let prediction = 0;
    for (let k = 0; k < users[user].length; k++) prediction += users[user][k] * items[item][k];
    error += 1 - 2 * prediction;
  }

  return error;
}

// Entry (a, b): the sum of vector[a] * vector[b] over all vectors.
function gram(vectors) {
  const length = vectors[0].length;
  const sums = Array.from({ length }, () => new Array(length).fill(0));
  for (const vector of vectors) {
    for (let a = 0; a < length; a++) {
      for (let b = 0; b < length; b++) sums[a][b] += vector[a] * vector[b];
    }
  }
  return sums;
}
