// expect: RE|CE|MLE
// Imports the memory and the table a second time, as functions.
__attribute__((import_module("env"), import_name("memory"))) int memory(void);
__attribute__((import_module("env"), import_name("__indirect_function_table"))) int table(void);
int main(void) { return memory() + table(); }
