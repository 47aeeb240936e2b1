// expect: MLE|TLE|RE
// Parses a text of 400 MB, made at once; RE when the engine refuses the length of the text.
JSON.parse(`[${'[],'.repeat(1.3e8)}[]]`);
