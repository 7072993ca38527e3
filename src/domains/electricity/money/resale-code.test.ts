import { expect, test } from 'vitest';
import { tidyForm, validateForm } from '../../../kernel/form/index.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { casesOpenedBy } from '../../../kernel/pack/opened-by-reaction.ts';
import { applicant, officer, place, story } from '../../../kernel/process/story.fixture.ts';
import { resale } from './resale.ts';
import { reports, resaleCheck, resalePrices } from './resale-code.ts';

const mall: JsonObject = {
  code: 'ZGD100023',
  reseller: '莲城广场物业公司',
  region: '411002',
  place: '建安大道 100 号',
  kind: 'market',
  month: '2022-05',
  bought: 0.62,
  most: 0.68,
};

function published(form: JsonObject, where = place()) {
  const told = story(resalePrices.service, { place: where });
  const events = told.act(officer('dian', 'electricity-supply@north'), '2022-06-06T09:00', {
    act: 'submit',
    region: 'north',
    channel: 'counter',
    applicant: { party: 'electricity-supply@north', account: 'dian', name: '供电公司' },
    form,
    parent: null,
  });
  return { events, where };
}

function checked(paid: number, code = 'ZGD100023') {
  const told = story(resaleCheck, { place: published(mall).where });
  told.submit({ code, paid }, '2022-06-06T22:00', applicant('lin'));
  return told;
}

test('what stands behind a code is for everybody to see, and the most is no less than what the grid was paid', () => {
  const { where } = published(mall);
  expect(where.entry('power-resale-price', 'ZGD100023')).toMatchObject({ most: 0.68, bought: 0.62 });
  expect(resalePrices.register.publication?.fields).toContain('most');
  expect(published({ ...mall, most: 0.6 }).events).toBe('case.form-invalid');
});

test('whoever enters what they pay hears at once, at any hour', () => {
  expect(checked(0.68).state.outcome?.code).toBe('fair');
  expect(checked(1).state.outcome?.code).toBe('too-much');
  expect(checked(1, 'ZGD999999').state.outcome).toEqual({ code: 'unknown', class: 'void' });
});

test('too much is a report already, but for who makes it', () => {
  const { state } = checked(1);
  const made = reports.flatMap((reaction) => casesOpenedBy(reaction, { form: state.form, data: state.data }));
  expect(made).toHaveLength(1);
  const form = tidyForm(resale.form, made[0]?.form ?? {});
  expect(form).toEqual({
    reseller: '莲城广场物业公司',
    place: '建安大道 100 号',
    price: 1,
    text: '扫码 ZGD100023：最多可以收 0.68 元，实际收 1 元',
  });
  expect(validateForm(resale.form, form).filter(({ path }) => !path.startsWith('/contact'))).toEqual([]);
});
