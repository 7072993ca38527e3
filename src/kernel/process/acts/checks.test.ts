import { expect, test } from 'vitest';
import type { DomainError } from '../../errors/domain-error.ts';
import { sayError } from '../../errors/say.ts';
import { snackBar } from '../snack-bar.fixture.ts';
import { notAmendable, notOpen } from './checks.ts';

const said = (error: unknown) => {
  const { code, parameters } = error as DomainError;
  return sayError(code as 'case.step-not-open', parameters).message;
};

test('a refusal names steps and entries as their labels do, in the reader’s language', () => {
  const [step] = snackBar.steps;
  if (step === undefined) throw new Error('no step');
  expect(said(notOpen(snackBar, step.code))).toEqual({
    zh: `“${step.name.zh}”这一环节现在没有打开`,
    en: `The step “${step.name.en}” is not open now`,
  });
  expect(said(notAmendable(snackBar, ['shop', 'lease']))).toEqual({
    zh: '这次不能修改：店名、已附租赁合同',
    en: 'This cannot be changed now: Shop, Lease attached',
  });
});
