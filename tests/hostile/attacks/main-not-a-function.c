// expect: CE|RE
// A main that is no function.
int main[4] = {1, 2, 3, 4};
