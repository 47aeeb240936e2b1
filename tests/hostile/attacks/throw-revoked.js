// expect: RE
// A revoked Proxy throws whenever it is touched.
const { proxy, revoke } = Proxy.revocable(function () {}, {});
revoke();
throw proxy;
