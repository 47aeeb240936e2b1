// Looks for the smallest of the remaining words again and again, comparing letter by letter.
function solution(letters, words) {
  const split = words.map((word) => {
    const ranks = [];
    for (let i = 0; i < word.length; ) {
      let rank = letters.indexOf(word.slice(i, i + 2));
      if (rank === -1) rank = letters.indexOf(word[i]);
      ranks.push(rank);
      i += letters[rank].length;
    }
    return { word, ranks };
  });

  function isBefore(a, b) {
    for (let i = 0; i < a.length && i < b.length; i++) {
      if (a[i] !== b[i]) return a[i] < b[i];
    }
    return a.length < b.length;
  }

  for (let i = 0; i < split.length; i++) {
    let least = i;
    for (let j = i + 1; j < split.length; j++) {
      if (isBefore(split[j].ranks, split[least].ranks)) least = j;
    }
    [split[i], split[least]] = [split[least], split[i]];
  }
  return split.map(({ word }) => word);
}
