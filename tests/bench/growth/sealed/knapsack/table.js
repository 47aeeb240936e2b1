// growth: n^2
// blame: 7-13
function solution(things, capacity) {
  const dp = Array.from(Array(things.length + 1), () => Array(capacity + 1).fill(0));
  for (let i = 1; i <= things.length; i++) {
    const [weight, value] = things[i - 1];
    for (let room = 0; room <= capacity; room++) {
      if (weight > room) {
        dp[i][room] = dp[i - 1][room];
      } else {
        dp[i][room] = Math.max(dp[i - 1][room], dp[i - 1][room - weight] + value);
      }
    }
  }
  return dp[things.length][capacity];
}
