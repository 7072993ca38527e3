import { describe, expect, test } from 'vitest';
import { validateForm } from '../../kernel/form/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { casesOpenedBy } from '../../kernel/pack/opened-by-reaction.ts';
import type { ServiceDefinition } from '../../kernel/process/index.ts';
import { signersOf } from '../../kernel/process/signers.ts';
import { handover, homesOfBuilding } from './around/handover.ts';
import { home } from './around/home.ts';
import { book, codeOfWho, people, unit } from './book.fixture.ts';

/* 附件7·三(三), 交房即交证: whoever buys, alone, together or as a firm, is the owner on the day that the keys are given. */

const second = unit.replace(/1$/, '2');
const row = (more: JsonObject): JsonObject => ({
  unit,
  location: '莲城大道 1 号',
  area: 80,
  contract: 'HT2022001',
  priceFen: 50_000_000,
  ...more,
});
const form = (homes: readonly JsonObject[], coBuyers?: readonly JsonObject[]): JsonObject => ({
  developerName: '莲城1号有限公司',
  developerUscc: codeOfWho(1),
  opinion: 'YS2022001',
  region: 'north',
  use: 'housing',
  rightNature: 'market',
  homes: [...homes],
  ...(coBuyers === undefined ? {} : { coBuyers: [...coBuyers] }),
  signatures: 'online',
});
const firmBuys = { buyerKind: 'firm', buyerName: '莲城7号有限公司', buyerUscc: codeOfWho(7) };
const homesOf = (asked: JsonObject) =>
  homesOfBuilding.flatMap((reaction) => casesOpenedBy(reaction, { form: asked })).map(({ form }) => form);
const oneHome: ServiceDefinition = { ...home, openedBy: 'applicant' };

describe('a building handed over', () => {
  const asked = form(
    [row({ buyer: people.lin }), row({ unit: second, ...firmBuys })],
    [{ unit, person: people.wang }],
  );

  test('is signed for by the developer and by everybody who buys', () => {
    const { signing } = handover;
    expect(signing === undefined ? [] : signersOf(signing, asked).map(({ name }) => name)).toEqual([
      '莲城1号有限公司',
      people.lin.name,
      people.wang.name,
      '莲城7号有限公司',
    ]);
  });

  test('names one buyer of each home, and co-buyers of homes that persons buy', () => {
    const faults = (homes: readonly JsonObject[], coBuyers?: readonly JsonObject[]) =>
      validateForm(handover.form, form(homes, coBuyers)).map(({ path }) => path);
    expect(validateForm(handover.form, asked)).toEqual([]);
    expect(faults([row({})]).join()).toContain('homes');
    expect(faults([row({ buyerKind: 'firm', buyer: people.lin })]).join()).toContain('homes');
    expect(faults([row(firmBuys)], [{ unit, person: people.wang }]).join()).toContain('coBuyers');
  });
});

describe('one home', () => {
  test('of several is first the developer’s and then all of theirs, on one day by the clock', () => {
    const register = book();
    const [opened = {}] = homesOf(form([row({ buyer: people.lin })], [{ unit, person: people.wang }]));
    expect(register.act(oneHome, opened, '2022-06-06T09:00')).toBe('registered');
    expect(register.list('history')).toMatchObject([
      { act: 'first', on: '2022-06-06' },
      { act: 'transfer', on: '2022-06-06' },
    ]);
    expect(register.entry.ownerCodes).toEqual([codeOfWho('lin'), codeOfWho('wang')]);
    expect(register.certificate).toMatchObject({
      holder: people.lin.name,
      coOwners: [people.wang.name],
      coOwnership: { zh: '共有' },
    });
    expect(register.sentFor('housing-sales.confirm-contract').at(-1)?.buyers).toEqual([
      codeOfWho('lin'),
      codeOfWho('wang'),
    ]);
    expect(register.state.clocks.promised?.limit).toMatchObject({ value: 1, unit: 'working-day' });
  });

  test('that a firm buys is the firm’s', () => {
    const register = book();
    const [opened = {}] = homesOf(form([row(firmBuys)]));
    expect(register.act(oneHome, opened)).toBe('registered');
    expect(register.list('owners')).toEqual([{ kind: 'firm', firm: '莲城7号有限公司', uscc: codeOfWho(7) }]);
    expect(register.certificate).toMatchObject({
      holder: '莲城7号有限公司',
      coOwnership: { en: 'Sole ownership' },
    });
    expect(register.sentFor('tax.assess-transfer').at(-1)?.to).toBe('firm');
  });
});
