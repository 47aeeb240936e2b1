// expect: MLE|RE
// Pads a text to half a gigabyte and makes it flat; RE when the engine refuses the length of the text.
const text = 'é'.padEnd(2 ** 29 - 25, 'ü');
text.charCodeAt(0);
text.toUpperCase().charCodeAt(0);
