import { expect, it } from 'vitest';
import { encodeQr } from '../../../../renderer/lib/qr/encodeQr.ts';
import type { Modules } from '../../../../renderer/lib/qr/grid.ts';

/** The rows of a code one after another, as one number in base 36. */
const written = (modules: Modules | undefined) => BigInt(`0b1${modules?.flat().map(Number).join('')}`).toString(36);

// Drawn by the npm package qrcode 1.5 from the same texts. When this was written, jsQR read all 204 lengths from 10 to 213.
it.each([
  ['https://a.kg/', 21, ['5uza3fns3svojqsycpplq3ey168xwd79i0wi09u8wze1ftvq8dlpkk97ufd6ksz7tt2wpinmwj6vyoa3tg7qxn']],
  [
    'https://museum.example/ortaq-yol/',
    29,
    [
      'm4vn1x054jxg0zqvwv94ys8xw2phy17mjtmqxbwxdk086y4q390hbnbmbkjfqkqmx7lj129xaiivaikasuaeoo8vi2y8lq6deoap',
      'c35clkpk0bnze41y6w8ag8vcmrkudr3rgvgeff2qfhw9hxg5kzazpowytlbw042',
    ],
  ],
  [
    `https://museum.example/${'a'.repeat(120)}`,
    49,
    [
      '8vtpwv29i2g0uqmn22ucongd38npjlmf56q3ncjctdfh2wnwyn5vljtrn11knxtegwji3b2kxn1ytu653w56zr5l2m12k95qho49',
      'oevnnt9ovstzemvci35hczyw8bcw0kdarh2csambgekhbz35zv7auiy9ryk666jt913op2rnmk0e6vf869age8orqbc6t2kfz7jw',
      '1goj4lpkqbcwpw3ewupd1ri3866b4a2krbl5fnktdb6xu9jpi88hjr3xxk7nqpfj6c8gwb4zm6b0k5oou1ds29i4solxywxsq0an',
      'c53z7nbsvky98sfsm5szswi7hz4sve4q3esinayeowkawaf98l5wqw1jcbt7krp10qvq9as9h07ocsgb48n34rvdxjxxrcmmzcmc',
      '1tg12an4xhnnz7x0ivzsvn6ee3oop1y97lggcr7xrs33elcjo7js2yqb9g0uim75l',
    ],
  ],
])('draws %s as telephones read it', (text, size, modules) => {
  const code = encodeQr(text);
  expect(code).toHaveLength(size);
  expect(written(code)).toBe(modules.join(''));
});

it('draws nothing for a text that is too long for one', () => {
  expect(encodeQr('a'.repeat(213))).toHaveLength(57);
  expect(encodeQr('a'.repeat(214))).toBeUndefined();
  // What counts is bytes, not letters.
  expect(encodeQr('ж'.repeat(107))).toBeUndefined();
});
