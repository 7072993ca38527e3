import { digits } from '../seeded.ts';
import { findText } from './read.ts';
import { type Answer, type Ask, done, type Rule, returned } from './rule.ts';

/** Numbers that end like this belong to nobody in this world; the card of the same account is unknown too. */
const unknown = '000';

const notTogether: Answer = {
  outcome: 'refused',
  reason: { zh: '姓名与身份证号码不一致', en: 'The name and the resident ID do not belong together' },
  output: { matched: false },
};

/** Whether a name and a resident ID belong together, of the person in front of the phone; and how long the card lasts. */
const verify: Rule = (ask) => {
  const name = findText(ask.body, 'name', 'personName');
  const residentId = findText(ask.body, 'residentId', 'idNumber');
  if (name === undefined || residentId === undefined || residentId.slice(14, 17) === unknown)
    return notTogether;
  return done({ matched: true, documentValidTo: lastDayOfCard(ask, residentId) });
};

/** Cards of this world were made one to nine years ago, for ten years; the same person's always ends alike. */
function lastDayOfCard({ city }: Ask, residentId: string): string {
  const birthday = `${residentId.slice(10, 12)}-${residentId.slice(12, 14)}`;
  const day = /^(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/.test(birthday) ? birthday : '06-15';
  return `20${33 + (Number(digits(1, city, residentId, 'card')) % 7)}-${day}`;
}

/** Bank, four entries: name, number, account and the phone that it has of the holder. */
export const verifyHolder: Rule = (ask) => {
  const phone = findText(ask.body, 'phone');
  if (phone?.endsWith('0000') === true)
    return returned('手机号与银行预留的不一致，请更正', 'The bank has another phone number: correct it');
  return verify(ask);
};

export const identityRules: Readonly<Record<string, Rule>> = {
  'identity.verify': verify,
  'identity.verify-face': verify,
};

/** The province's app knows whom it has checked before. */
export const registrationAppRules: Readonly<Record<string, Rule>> = {
  'registration-app.confirm-identity': verify,
};
