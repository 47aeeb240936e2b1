// The search ends one too early: half of the song is never tried as a length.
function solution(song) {
  let low = 0;
  let high = Math.floor(song.length / 2);
  while (low + 1 < high) {
    const length = (low + high) >> 1;
    if (comesTwice(song, length)) low = length;
    else high = length;
  }
  return low;
}

function comesTwice(song, length) {
  for (let start = 0; start + 2 * length <= song.length; start++) {
    if (song.indexOf(song.slice(start, start + length), start + length) !== -1) return true;
  }
  return false;
}
