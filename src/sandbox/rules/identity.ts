import { findText } from './read.ts';
import { done, type Rule } from './rule.ts';

/** Population register: says whether a name and a resident ID belong together. */
const verify: Rule = ({ body }) => {
  const name = findText(body, 'name', 'personName');
  const residentId = findText(body, 'residentId', 'idNumber');
  if (name === undefined || residentId === undefined || residentId.slice(14, 17) === '000') {
    return {
      outcome: 'refused',
      reason: { zh: '姓名与身份证号码不一致', en: 'The name and the resident ID do not belong together' },
      output: { matched: false },
    };
  }
  return done({ matched: true });
};

export const identityRules: Readonly<Record<string, Rule>> = { 'identity.verify': verify };
