// expect: CE|MLE|RE
// An initialised array of a thousand million elements.
int held[1000000000] = {1};
int main() { return held[5]; }
