import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newRecoveryCode, secretOfRecoveryCode } from '../../../core/engine/store/recovery-code.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const place = fc.integer({ min: 0, max: 27 });

it('is seven groups of four characters that cannot be taken for one another', () => {
  for (let i = 0; i < 200; i++) {
    const code = newRecoveryCode();
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){6}$/);
    expect(secretOfRecoveryCode(code)).toHaveLength(26);
  }
});

it('does not mind case, spaces, kinds of dash, nor O for 0 and I or l for 1', () => {
  for (let i = 0; i < 100; i++) {
    const code = newRecoveryCode();
    const secret = secretOfRecoveryCode(code);
    const typed = ` ${code.toLowerCase().replaceAll('-', ' – ').replaceAll('0', 'o').replaceAll('1', 'l')}\n`;
    expect(secretOfRecoveryCode(typed)).toBe(secret);
    expect(secretOfRecoveryCode(code.replaceAll('-', '').replaceAll('1', 'I').replaceAll('0', 'O'))).toBe(secret);
  }
});

it('tells every single wrong character', () => {
  const code = newRecoveryCode().replaceAll('-', '');
  for (let at = 0; at < code.length; at++) {
    for (const other of ALPHABET) {
      if (other === code[at]) continue;
      expect(secretOfRecoveryCode(code.slice(0, at) + other + code.slice(at + 1))).toBeNull();
    }
  }
});

it('tells two characters that changed places, a character too few, too many, or foreign', () => {
  fc.assert(
    fc.property(place, place, (a, b) => {
      const code = [...newRecoveryCode().replaceAll('-', '')];
      const swapped = code.with(a, code[b] ?? '').with(b, code[a] ?? '');
      const changed = swapped.join('') !== code.join('');
      // Of the check's own two characters against the secret's, one exchange in about a thousand may pass.
      if (changed && a < 26 && b < 26) expect(secretOfRecoveryCode(swapped.join(''))).toBeNull();
      expect(secretOfRecoveryCode(code.toSpliced(a, 1).join(''))).toBeNull();
      expect(secretOfRecoveryCode(code.toSpliced(a, 0, '7').join(''))).toBeNull();
      expect(secretOfRecoveryCode(code.with(a, 'U').join(''))).toBeNull();
    }),
  );
});
