import { describe, expect, test } from 'vitest';
import { asForm, validateForm } from '../../kernel/form/index.ts';
import { readRows, sheetColumns } from '../../kernel/form/rows.ts';
import type { ArrayField } from '../../kernel/form/schema.ts';
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

  const person = { name: '王芳', residentId: '411082198506150021', phone: '13800000001' };
  const toPerson: JsonObject = { buyerKind: 'person', buyer: person };
  const toFirm: JsonObject = { buyerKind: 'firm', buyerName: '莲城3号有限公司', buyerUscc: codeOfWho(3) };
  const several = (rows: readonly JsonObject[]): JsonObject => {
    const { toName: _name, toUscc: _uscc, ...rest } = asked(rows);
    return { ...rest, severalBuyers: true };
  };

  test('goes to several buyers as well, firms and persons, each named in its row and each signing', () => {
    const form = several([row(toPerson), row({ unit: second, ...toFirm })]);
    expect(faultsOf(form)).toEqual([]);
    const signers = batch.signing === undefined ? [] : signersOf(batch.signing, form);
    expect(signers.map(({ name }) => name)).toEqual(['莲城1号有限公司', '王芳', '莲城3号有限公司']);
    const transfers = opened(form);
    for (const each of transfers) expect(validateForm(transferOfBatch.form, each)).toEqual([]);
    expect(transfers).toMatchObject([
      { toKind: 'person', toPerson: person },
      { toKind: 'firm', toName: '莲城3号有限公司', toUscc: codeOfWho(3) },
    ]);
  });

  test.each<[string, JsonObject, readonly string[]]>([
    [
      'a row without its buyer, where they are several',
      several([row(toPerson), row({ unit: second })]),
      ['/rows'],
    ],
    ['a row with its own buyer, where one firm buys all', asked([row(toFirm)]), ['/rows']],
    [
      'a person without a resident ID',
      several([row({ buyerKind: 'person', buyer: { name: '王芳' } })]),
      ['/rows/0/buyer/residentId', '/rows/0/buyer/phone'],
    ],
    ['a unit that stands there twice', asked([row(), row()]), ['/rows']],
  ])('is not handed in with %s', (_what, form, faults) => {
    expect(faultsOf(form)).toEqual(faults);
  });

  test('a sheet says the buyers of its rows, and what is wrong in which row and column', () => {
    const list = asForm(batch.form).properties.rows as ArrayField;
    const head = (sheetColumns(list) ?? []).map(({ title }) => title.zh);
    const line = (more: Readonly<Record<string, string>>): string[] =>
      head.map(
        (title) =>
          ({ 不动产单元号: unit, 用途: '工业、仓储', 合同编号: 'HT2022001', 价款: '500000', ...more })[
            title
          ] ?? '',
      );
    const firmLine = {
      受让人是: '企业或单位',
      受让企业: '莲城3号有限公司',
      受让企业统一社会信用代码: codeOfWho(3),
    };
    const personLine = {
      受让人是: '个人',
      '受让人 · 姓名': '王芳',
      '受让人 · 身份证号码': '411082198506150021',
      '受让人 · 联系电话': '13800000001',
    };
    const read = (...lines: readonly string[][]) => readRows(list, [head, ...lines], {});
    expect(read(line(personLine), line({ ...firmLine, 不动产单元号: second })).items).toMatchObject([
      toPerson,
      toFirm,
    ]);
    const wrong = read(
      line({ ...firmLine, 受让企业统一社会信用代码: '9141' }),
      line({ ...personLine, 价款: '一百万' }),
    );
    expect(wrong.faults.map((fault) => [fault.row, fault.column.zh])).toEqual([
      [2, '受让企业统一社会信用代码'],
      [3, '价款'],
    ]);
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
