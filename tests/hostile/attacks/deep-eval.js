// expect: RE|TLE|MLE
// Code from text with brackets a million deep, of several kinds. RE, unless the time or memory is up first.
for (const [open, close] of ['()', '[]', ['{', '}'], ['-', ''], ['a=>', ''], ['`${', '}`'], ['new ', ''], ['if(1)', ';']]) {
  try {
    new Function(`${open.repeat(1e6)}1${close.repeat(1e6)}`)();
  } catch {}
}
throw new Error('survived');
