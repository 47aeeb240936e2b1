// expect: RE
// The same as a rejection that nobody handles.
Promise.reject(new Error('Script execution timed out.'));
