import type { Text } from '../../../kernel/text.ts';

/** What an assessment looks at: a figure of the county, how much it weighs, and what part of that it earns. */
export type Criterion = {
  /** Entry of the assessment's form, and of the weights. */
  readonly entry: string;
  readonly indicator: string;
  readonly name: Text;
  readonly unit: Text;
  /** Until the office decides on others; together one hundred. */
  readonly weight: number;
  /** From nothing to one, of the figure. */
  readonly earns: string;
};

const percent: Text = { zh: '%', en: '%' };
const figure = (entry: string): string => `double(form.${entry})`;
const ofHundred = (entry: string): string => `${figure(entry)} / 100.0`;

/** The standard by which counties are assessed (plan, standards). Weights are the office's to decide; these are a beginning. */
export const criteria: readonly Criterion[] = [
  {
    entry: 'days',
    indicator: 'startup-days',
    name: { zh: '企业开办平均用时', en: 'Mean days to start a business' },
    unit: { zh: '工作日', en: 'working days' },
    weight: 25,
    earns: `${figure('days')} <= 1.0 ? 1.0 : 1.0 / ${figure('days')}`,
  },
  {
    entry: 'within',
    indicator: 'startup-within-promise',
    name: { zh: '企业开办按承诺办结率', en: 'Start-ups within the promised time' },
    unit: percent,
    weight: 25,
    earns: ofHundred('within'),
  },
  {
    entry: 'rightFirst',
    indicator: 'startup-right-first-time',
    name: { zh: '企业开办一次办成率', en: 'Start-ups that went through at once' },
    unit: percent,
    weight: 15,
    earns: ofHundred('rightFirst'),
  },
  {
    entry: 'online',
    indicator: 'startup-online-share',
    name: { zh: '企业开办网上办理占比', en: 'Start-ups handled online' },
    unit: percent,
    weight: 10,
    // The plan wants more than ninety of a hundred, and nobody is forced online: no more is earned by more.
    earns: `${figure('online')} >= 90.0 ? 1.0 : ${figure('online')} / 90.0`,
  },
  {
    entry: 'identityOnce',
    indicator: 'startup-identity-once',
    name: { zh: '身份只核验一次', en: 'Nobody checked twice' },
    unit: percent,
    weight: 10,
    earns: ofHundred('identityOnce'),
  },
  {
    entry: 'deregistered',
    indicator: 'deregistration-done',
    name: { zh: '企业注销办成率', en: 'Deregistrations that went through' },
    unit: percent,
    weight: 15,
    earns: ofHundred('deregistered'),
  },
];

const weightOf = ({ entry, weight }: Criterion): string =>
  `(facts.weights == null ? ${weight.toFixed(1)} : double(facts.weights.${entry}))`;

const sumOf = (each: (criterion: Criterion) => string): string =>
  criteria.map((criterion) => `(has(form.${criterion.entry}) ? ${each(criterion)} : 0.0)`).join(' + ');

/** Whether there is any figure to assess by, of any weight: a county without cases in those months has none. */
export const anyFigure = `(${sumOf(weightOf)}) > 0.0`;

/** Of one hundred, to a tenth: what has no figure weighs nothing, so that nobody loses by what nobody asked for. */
export const points = `double(int(1000.0 * (${sumOf((each) => `${weightOf(each)} * (${each.earns})`)}) / (${sumOf(weightOf)}) + 0.5)) / 10.0`;
