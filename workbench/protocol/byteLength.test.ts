import fc from 'fast-check';
import { byteLength } from './byteLength';

test('as many bytes as UTF-8 has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(byteLength(text)).toBe(Buffer.byteLength(text, 'utf8'));
    }),
  );
});
