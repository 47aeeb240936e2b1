// For every visit, walks through the whole list before it to count the earlier visits of the same customer.
function solution(visits, k) {
  const free = [];

  for (let i = 0; i < visits.length; i++) {
    let earlier = 0;
    for (let j = 0; j < i; j++) {
      if (visits[j] === visits[i]) earlier++;
    }
    if (earlier % (k + 1) === k) free.push(i + 1);
  }

  return free;
}
