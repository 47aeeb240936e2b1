import { jsonLines } from 'olsol';

// The first `n` letters of the Fibonacci word: as few different pieces as a song can have without being periodic.
export default function generate(args: { n: number }): string {
  let shorter = 'b';
  let song = 'a';
  while (song.length < args.n) [shorter, song] = [song, song + shorter];
  return jsonLines(song.slice(0, args.n));
}
