// expect: RE
// Dynamic import of code in a data URL, from code that was made from text.
new Function('return import("data:text/javascript,export default 1")')().then((module) => console.log(module.default));
