import { digits } from '../seeded.ts';
import { findNumber, findText } from './read.ts';
import { done, type Rule, refused } from './rule.ts';

/** The province takes what is applied for, but nothing without a capacity. */
const shareApplication: Rule = ({ body }) =>
  (findNumber(body, 'kilowatts') ?? 0) > 0
    ? done()
    : refused('申请容量缺失，没有接收', 'There is no capacity in it: not taken');

/** Licence and seal of a firm; one whose code ends in 6 holds neither electronically. */
const findCertificates: Rule = ({ body }) => {
  const code = findText(body, 'unifiedCode') ?? '';
  if (code === '' || code.endsWith('6'))
    return refused('没有这家企业的电子证照', 'This firm holds nothing electronically');
  return done({ licence: `DZZZ${digits(10, code, 'licence')}`, seal: `YZ${digits(12, code, 'seal')}` });
};

export const powerPlatformRules: Readonly<Record<string, Rule>> = {
  'power-platform.share-application': shareApplication,
  'power-platform.find-certificates': findCertificates,
};
