// Searches for the length, too, but keeps the pieces themselves instead of short hashes.
function solution(song) {
  let low = 0;
  let high = Math.floor(song.length / 2);
  while (low < high) {
    const length = Math.ceil((low + high) / 2);
    if (comesTwice(song, length)) low = length;
    else high = length - 1;
  }
  return low;
}

function comesTwice(song, length) {
  const firstStart = new Map();
  for (let start = 0; start + length <= song.length; start++) {
    const piece = song.slice(start, start + length);
    if (!firstStart.has(piece)) firstStart.set(piece, start);
    else if (firstStart.get(piece) + length <= start) return true;
  }
  return false;
}
