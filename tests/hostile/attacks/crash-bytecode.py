# expect: RE|TLE|MLE
# Code made by hand that the interpreter does not check.
import types


def plain():
    pass


for opcodes in (bytes([100, 255] * 50), bytes(range(2, 120)), bytes([82, 200, 36, 0] * 20)):
    made = plain.__code__.replace(co_code=opcodes, co_consts=(), co_stacksize=1)
    try:
        types.FunctionType(made, {})()
    except Exception:
        pass
raise ValueError
