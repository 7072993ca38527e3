import { digits, fraction } from '../seeded.ts';
import { findText } from './read.ts';
import { done, type Rule, refused } from './rule.ts';

/** Surveyor: takes the work, but none on ground that it has no rig for. */
const takeOn: Rule = ({ body }) => {
  const parcel = findText(body, 'parcel') ?? '';
  return parcel.endsWith('-00')
    ? refused('钻机都在外地，近期不能承接', 'All rigs are away: not in the next days')
    : done();
};

/** Surveyor: field work, tests and report. The days are those of whoever asked, and so are left to the city's clock. */
const report: Rule = ({ id, party }) =>
  done({
    reportNumber: `KC-${digits(8, id, party.id, 'report')}`,
    boreholes: 6 + Math.floor(fraction(id, 'boreholes') * 20),
    bearing: 120 + Math.floor(fraction(id, 'bearing') * 18) * 10,
  });

export const surveyFirmRules: Readonly<Record<string, Rule>> = {
  'survey.take-on': takeOn,
  'survey.report': report,
};
