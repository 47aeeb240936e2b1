// expect: RE
// WebAssembly memory lies outside every limit: there is no WebAssembly.
new WebAssembly.Memory({ initial: 65_536 });
