import { digits } from '../seeded.ts';
import { findNumber } from './read.ts';
import { done, type Rule, refused, returned } from './rule.ts';

/** Medical insurance: registers the employer under a ten-digit number; nobody can be insured without employees. */
const openAccount: Rule = ({ id, body }) => {
  const employees = findNumber(body, 'employees', 'employeeCount');
  if (employees === undefined || employees < 0) {
    return returned('参保人数不对，请更正', 'The number of employees is wrong: correct it');
  }
  if (employees === 0) {
    return refused(
      '没有员工，暂不需要办理单位医保登记',
      'There are no employees: no registration is needed for now',
    );
  }
  return done({ accountNumber: digits(10, id, 'medical-insurance') });
};

export const medicalInsuranceRules: Readonly<Record<string, Rule>> = {
  'medical-insurance.open-account': openAccount,
  'medical-insurance.take-change': () => done(),
};
