import { digits } from '../seeded.ts';
import { find, findNumber } from './read.ts';
import { done, type Rule, refused, returned } from './rule.ts';

/** Social insurance: registers the employer under an eight-digit number. */
const openInsurance: Rule = ({ id, body }) => {
  const insured = findNumber(body, 'employees', 'insuredCount', 'employeeCount');
  if (insured !== undefined && (insured < 0 || !Number.isInteger(insured))) {
    return returned('参保人数不对，请更正', 'The number of insured employees is wrong: correct it');
  }
  return done({ accountNumber: digits(8, id, 'social-insurance') });
};

/** Social insurance: enrols the employees listed; a number that ends in 000X belongs to nobody it knows. */
const enrolEmployees: Rule = ({ body }) => {
  const insured = find(body, 'insured', 'employees');
  if (!Array.isArray(insured) || insured.length === 0) {
    return returned('没有参保员工名单，请补上', 'The list of employees is missing: add it');
  }
  const unknown = insured.some((each) => JSON.stringify(each).includes('000X"'));
  if (unknown) {
    return refused(
      '有员工的身份信息核不上，请核对后另行办理',
      'An employee’s identity could not be confirmed: check it and ask again',
    );
  }
  return done({ enrolled: insured.length });
};

/** Housing fund: the share withheld must lie between 5 and 12 per cent. */
const openFund: Rule = ({ id, body }) => {
  const percent = findNumber(body, 'depositRatio', 'contributionPercent', 'ratio');
  if (percent !== undefined && (percent < 5 || percent > 12)) {
    return returned(
      '缴存比例应在百分之五至百分之十二之间',
      'The contribution must be between 5 and 12 per cent',
    );
  }
  return done({ accountNumber: digits(12, id, 'housing-fund') });
};

export const socialInsuranceRules: Readonly<Record<string, Rule>> = {
  'social-insurance.open-account': openInsurance,
  'social-insurance.enrol-employees': enrolEmployees,
  'social-insurance.take-account-number': () => done(),
  'social-insurance.void-account-number': () => done(),
  'social-insurance.clear-deregistration': () => done(),
  'social-insurance.take-change': () => done(),
};

export const housingFundRules: Readonly<Record<string, Rule>> = {
  'housing-fund.open-account': openFund,
  'housing-fund.take-account-number': () => done(),
  'housing-fund.void-account-number': () => done(),
  'housing-fund.clear-deregistration': () => done(),
  'housing-fund.take-change': () => done(),
};
