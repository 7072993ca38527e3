import { describe, expect, test } from 'vitest';
import { validateForm } from '../../kernel/form/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { casesOpenedBy } from '../../kernel/pack/opened-by-reaction.ts';
import { signersOf } from '../../kernel/process/signers.ts';
import { batch, transfersOfBatch } from './around/batch.ts';
import { codeOfWho, consent, unit } from './book.fixture.ts';
import { transferOfBatch } from './services/transfer.ts';

/* 附件7·三(一): a firm applies for many transfers over the internet at once. */

const second = unit.replace(/1$/, '2');
const row = (more: JsonObject = {}): JsonObject => ({
  unit,
  useKind: 'industrial',
  contract: 'HT2022001',
  priceFen: 50_000_000,
  ...more,
});
const asked = (rows: readonly JsonObject[], more: JsonObject = { signatures: 'online' }): JsonObject => ({
  fromName: '莲城1号有限公司',
  fromUscc: codeOfWho(1),
  toName: '莲城2号有限公司',
  toUscc: codeOfWho(2),
  rows: [...rows],
  ...more,
});
const opened = (form: JsonObject) =>
  transfersOfBatch.flatMap((reaction) => casesOpenedBy(reaction, { form })).map((each) => each.form);
const faultsOf = (form: JsonObject) => validateForm(batch.form, form).map(({ path }) => path);

describe('a batch', () => {
  test('is signed online by both firms', () => {
    const { signing } = batch;
    const signers = signing === undefined ? [] : signersOf(signing, asked([row()]));
    expect(signers.map(({ name }) => name)).toEqual(['莲城1号有限公司', '莲城2号有限公司']);
    expect(faultsOf(asked([row()]))).toEqual([]);
  });

  test('or on paper, and then the scan is asked for', () => {
    expect(faultsOf(asked([row()], { signatures: 'paper' })).join()).toContain('signedPaper');
    expect(faultsOf(asked([row()], { signatures: 'paper', signedPaper: consent }))).toEqual([]);
  });

  test.each<[string, JsonObject, string]>([
    ['a unit number that is too short', { unit: '4110' }, '/rows/1/unit'],
    ['a use that there is none', { useKind: 'castle' }, '/rows/1/useKind'],
    ['a price below nothing', { priceFen: -1 }, '/rows/1/priceFen'],
    ['a contract without a number', { contract: '' }, '/rows/1/contract'],
  ])('says of %s in which row it is', (_what, wrong, path) => {
    expect(faultsOf(asked([row(), row({ unit: second, ...wrong })]))).toEqual([path]);
  });

  test('opens a transfer for each row, whichever way it was signed', () => {
    for (const form of [
      asked([row(), row({ unit: second })]),
      asked([row()], { signatures: 'paper', signedPaper: consent }),
    ])
      for (const each of opened(form)) expect(validateForm(transferOfBatch.form, each)).toEqual([]);
    expect(opened(asked([row(), row({ unit: second })])).map((each) => each.unit)).toEqual([unit, second]);
  });
});
