// Any string comes back as it was, and is stored as text that every database takes.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromStored, toStored } from '../../../server/store/storable-text.ts';

it('ordinary text is stored as it is', () => {
  for (const text of ['', 'const a = 1;\r\n\t// 한글 😀 é', '\ud83d\ude00', '\x01\x7f\uffff'])
    expect(toStored(text)).toBe(text);
});

it('any string comes back as it was, and is stored without NUL and as whole characters', () => {
  const unit = fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom('\0', '\ue000', '\ud83d', '\ude00', '0', 'd', 'e', 'a'),
  );
  const any = fc.array(unit).map((units) => units.join(''));
  fc.assert(
    fc.property(any, (text) => {
      const stored = toStored(text);
      expect(fromStored(stored)).toBe(text);
      expect(stored.isWellFormed() && !stored.includes('\0')).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
