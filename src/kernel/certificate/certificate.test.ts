import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certificateFaults, issueFaults } from './check.ts';
import {
  certificateIdentifier,
  checkCharacter,
  idOfSerial,
  parseIdentifier,
  serialOf,
} from './identifier.ts';
import { toBase64url } from './jws.ts';
import type { CertificateType } from './type.ts';
import { expiryOf } from './validity.ts';

describe('GB/T 36904: the identifier of a certificate', () => {
  test.each([
    ['1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U'],
    ['1.2.156.3005.2.11100000MB03271699022.340100.000000016.001.9'],
    ['1.2.156.3005.2.11100000000013338W009.11330105002500287C.2025052201.002.0'],
  ])('%s, as it was published, has the right check character', (text) => {
    const parts = parseIdentifier(text);
    expect(parts).not.toBeNull();
    if (parts !== null) expect(certificateIdentifier(parts)).toBe(text);
  });

  test('a published sample with another check character is refused', () => {
    expect(
      parseIdentifier(
        '1.2.156.3005.2.11100000000013661B006.113700000045046442.209FA4E88F9E4C878F3E9BED2CE7EA49.001.M',
      ),
    ).toBeNull();
  });

  test('one wrong character is always found (ISO 7064)', () => {
    const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    const word = fc.array(fc.constantFrom(...alphabet), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(word, fc.nat(), fc.integer({ min: 1, max: 35 }), (characters, at, by) => {
        const place = at % characters.length;
        const wrong = characters.with(
          place,
          alphabet[(alphabet.indexOf(characters[place] ?? '') + by) % 36] ?? '',
        );
        return checkCharacter(wrong.join('')) !== checkCharacter(characters.join(''));
      }),
    );
  });

  test('an id is the serial of its certificate, and is found by it', () => {
    fc.assert(fc.property(fc.uuid(), (id) => idOfSerial(serialOf(id)) === id));
    expect(idOfSerial('20230000403')).toBeNull();
  });
});

const permit: CertificateType = {
  code: 'permit',
  name: { zh: '许可证', en: 'Permit' },
  typeNumber: '003',
  issuerDuty: 'permits',
  fields: [
    { key: 'number', name: { zh: '编号', en: 'Number' }, required: true },
    { key: 'holder', name: { zh: '持证人', en: 'Holder' }, required: true },
    { key: 'until', name: { zh: '有效期至', en: 'Valid until' }, format: 'day' },
  ],
  holder: { name: 'holder' },
  validity: { kind: 'months', months: 6 },
  basis: [{ law: '行政许可法', article: '39' }],
};

describe('how long a certificate holds', () => {
  test.each([
    ['2024-03-15', '2024-09-15'],
    ['2023-08-31', '2024-02-29'],
    ['2022-08-31', '2023-02-28'],
  ])('民法典 art. 202: six months from %s end on %s', (issued, expires) => {
    expect(expiryOf(permit, {}, issued)).toBe(expires);
  });

  test('or until a day that it says, or for good', () => {
    expect(
      expiryOf(
        { ...permit, validity: { kind: 'until', field: 'until' } },
        { until: '2030-01-31' },
        '2022-06-01',
      ),
    ).toBe('2030-01-31');
    expect(expiryOf({ ...permit, validity: { kind: 'lasting' } }, {}, '2022-06-01')).toBeNull();
  });
});

describe('a type is checked when it is loaded', () => {
  const codes = (type: CertificateType, duties = ['permits']) =>
    certificateFaults(type, new Set(duties)).map(({ code }) => code);

  test('a sound one has no fault', () => {
    expect(codes(permit)).toEqual([]);
  });

  test.each<[string, Partial<CertificateType>]>([
    ['pack.certificate-field-unknown', { holder: { name: 'owner' } }],
    ['pack.certificate-field-unknown', { validity: { kind: 'until', field: 'end' } }],
    ['pack.certificate-field-twice', { fields: [...permit.fields, ...permit.fields.slice(1, 2)] }],
    ['pack.certificate-number-form', { typeNumber: '3' }],
    ['pack.certificate-without-basis', { basis: [] }],
  ])('%s', (code, changes) => {
    expect(codes({ ...permit, ...changes })).toEqual([code]);
  });

  test('an office must have the duty to issue it', () => {
    expect(codes(permit, [])).toEqual(['pack.duty-unknown']);
  });

  test('what a step puts into it must be what it says', () => {
    const faults = (content: Record<string, string>) =>
      issueFaults({ type: 'permit', content }, permit).map(({ code }) => code);
    expect(faults({ holder: 'form.name' })).toEqual([]);
    expect(faults({})).toEqual(['pack.certificate-field-missing']);
    expect(faults({ holder: 'form.name', colour: 'form.colour' })).toEqual([
      'pack.certificate-field-unknown',
    ]);
  });
});

test('base64url as RFC 9901 writes disclosures', () => {
  const { cases } = JSON.parse(readFileSync(new URL('./sd-jwt.vectors.json', import.meta.url), 'utf8')) as {
    readonly cases: readonly { readonly array_utf8: string; readonly disclosure: string }[];
  };
  for (const each of cases)
    expect(toBase64url(new TextEncoder().encode(each.array_utf8))).toBe(each.disclosure);
});
