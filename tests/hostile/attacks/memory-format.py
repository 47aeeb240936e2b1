# expect: MLE|RE
# Width and precision of a format as a bomb.
print('%999999999d' % 1, f'{1:>999999999}')
