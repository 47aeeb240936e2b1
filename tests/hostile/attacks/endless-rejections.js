// expect: TLE|RE
// An endless queue of microtasks that also leaves rejections behind. RE when the first of them is noticed in time.
const again = () => {
  Promise.reject(new Error('unhandled'));
  return Promise.resolve().then(again);
};
again();
