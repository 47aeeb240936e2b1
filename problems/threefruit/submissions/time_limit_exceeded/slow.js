// From every start, extends the stretch fruit by fruit and counts.
function solution(belt) {
  let longest = 0;

  for (let start = 0; start < belt.length; start++) {
    let apples = 0;
    let pears = 0;
    let kiwis = 0;
    for (let end = start; end < belt.length; end++) {
      if (belt[end] === 'A') apples++;
      else if (belt[end] === 'P') pears++;
      else kiwis++;
      if (apples === pears && pears === kiwis) longest = Math.max(longest, end - start + 1);
    }
  }

  return longest;
}
