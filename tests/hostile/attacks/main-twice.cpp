// expect: CE
// Two functions main.
int main() {}
int main() { return 1; }
