// expect: RE|MLE
// Doubles a rope until it is longer than a string may be: RE; flattening it on the way may meet the memory limit first.
let text = 'x';
for (;;) {
  text += text;
  text.charCodeAt(text.length - 1);
}
