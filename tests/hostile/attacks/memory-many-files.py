# expect: MLE|TLE|RE
# Empty files without number.
count = 0
while True:
    open(f'/tmp/{count}', 'w').close()
    count += 1
