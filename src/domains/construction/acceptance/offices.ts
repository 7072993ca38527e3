import type { Expression } from '../../../kernel/process/definition.ts';
import type { Text } from '../../../kernel/text.ts';

/** An office that looks at what was built, at which part of it, and by which paper it says so. */
export type AcceptingOffice = {
  /** What its steps are called by: `times-fire`, `opinion-fire`. */
  readonly code: string;
  readonly duty: string;
  readonly matter: Text;
  readonly paper: Text;
  /** Whether there is anything in this project for it to look at. */
  readonly takesPart: Expression;
};

/** (四): the offices that accept together, with the papers that the measure names. */
export const acceptingOffices: readonly AcceptingOffice[] = [
  {
    code: 'planning',
    duty: 'planning-permission',
    matter: { zh: '规划土地核实', en: 'Planning and land' },
    paper: { zh: '建设工程规划土地核实意见确认书', en: 'Confirmation of planning and land' },
    takesPart: 'true',
  },
  {
    code: 'fire',
    duty: 'fire-acceptance',
    matter: { zh: '消防验收（备案）', en: 'Fire safety' },
    paper: { zh: '消防验收意见（备案抽查结果）', en: 'Fire acceptance opinion or result of the spot check' },
    // Up to 300 m² no construction permit is needed, and so no fire acceptance or filing; above it is not for the firm to say.
    takesPart: '(form.fire != "none" || data.floorArea > 300.0)',
  },
  {
    code: 'defence',
    duty: 'civil-air-defence',
    matter: { zh: '人防验收备案', en: 'Civil air defence' },
    paper: { zh: '人防工程竣工核实认可文件', en: 'Recognition of the air-defence works' },
    // A shelter that was reviewed is looked at, whatever is entered.
    takesPart: '(form.airDefence || data.?shelter.orValue(false))',
  },
  {
    code: 'archives',
    duty: 'construction-archives',
    matter: { zh: '城建档案验收', en: 'Construction archives' },
    paper: { zh: '城建档案认可文件', en: 'Recognition of the archives' },
    takesPart: 'true',
  },
  {
    code: 'quality',
    duty: 'quality-supervision',
    matter: { zh: '工程质量监督', en: 'Quality supervision' },
    paper: { zh: '工程质量监督报告', en: 'Quality supervision report' },
    takesPart: 'true',
  },
];

/** Takes part, and has not passed it yet: who passed it does not come again. */
export function isStillToPass({ code, takesPart }: AcceptingOffice): Expression {
  return `(${takesPart}) && !(${JSON.stringify(code)} in data.passed)`;
}

export const everybodyPassed: Expression = acceptingOffices
  .map((office) => `!(${isStillToPass(office)})`)
  .join(' && ');

const mattersIn = (language: keyof Text, between: string): Expression =>
  `[${acceptingOffices
    .map(({ takesPart, matter }) => `(${takesPart}) ? ${JSON.stringify(matter[language])} : ""`)
    .join(', ')}].filter(each, each != "").join(${JSON.stringify(between)})`;

/** The matters that were looked at, in words of both languages, for the opinion: a list over the form. */
export const mattersInWords: Expression = `{"zh": ${mattersIn('zh', '、')}, "en": ${mattersIn('en', ', ')}}`;
