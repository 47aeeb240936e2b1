// Where a whole program begins and ends: constructors, main, destructors, exit code.
#include <exception>
#include <wasi/api.h>

extern "C" {
void __wasm_call_ctors();
void __wasm_call_dtors();
int __main_void();

__attribute__((export_name("_start"))) void _start() {
  int code = 0;
  try {
    __wasm_call_ctors();
    code = __main_void();
    __wasm_call_dtors();
  } catch (...) {
    std::terminate();
  }
  if (code != 0) __wasi_proc_exit((__wasi_exitcode_t)code);
}
}
