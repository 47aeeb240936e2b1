// expect: RE|CE
// Imports functions that the host does not have.
__attribute__((import_module("env"), import_name("eval"))) int eval(const char* text);
__attribute__((import_module("node"), import_name("process"))) int process(int);
int main(void) { return eval("process.exit()") + process(1); }
