// Lays the song over itself at every distance and looks for the longest run of equal letters.
function solution(song) {
  let longest = 0;
  for (let distance = 1; distance < song.length; distance++) {
    let run = 0;
    for (let i = distance; i < song.length; i++) {
      run = song[i] === song[i - distance] ? run + 1 : 0;
      longest = Math.max(longest, Math.min(run, distance));
    }
  }
  return longest;
}
