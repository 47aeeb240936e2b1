# expect: OLE
# Prints for ever, whatever is thrown.
while True:
    try:
        print('x' * 1000)
    except BaseException:
        pass
