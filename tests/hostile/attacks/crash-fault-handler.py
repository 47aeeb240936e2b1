# expect: RE
# The library's own ways to crash.
import faulthandler

faulthandler.enable()
for name in ('_sigsegv', '_sigabrt', '_fatal_error_c_thread', '_stack_overflow', '_read_null'):
    try:
        getattr(faulthandler, name)()
    except AttributeError:
        pass
raise SystemError
