import type { Reaction } from '../../kernel/pack/definition.ts';
import type { Expression } from '../../kernel/process/definition.ts';
import type { UtilityCode } from './basis.ts';

/*
 * 报装提前: what whoever builds has ticked with the permits is made ready as an application, once the companies have come:
 * with what the permits and the project’s entry say, so that nobody is asked twice. Several utilities are one matter; one
 * alone is asked of its own company.
 */

/** Those whose company has come and settled how; what is connected already is asked for by nobody. */
export const agreed: Expression =
  'form.?utilities.orValue([]).filter(each, steps[?each].?outcome.orValue("") == "called")';

const isFor = (...codes: readonly UtilityCode[]): Expression =>
  codes.map((code) => `${JSON.stringify(code)} in ${agreed}`).join(' || ');

const entered = (field: string): Expression => `form.?${field}.orValue(null)`;
/** Asked only of what it is for. */
const needOf = (code: UtilityCode, field: string): Expression =>
  `${isFor(code)} ? dyn(${entered(field)}) : dyn(null)`;

const contact = { contact: entered('contact') } as const;
const place: Expression = 'data.?place.orValue(null)';
const firm = { applicantKind: '"enterprise"', uscc: 'form.uscc' } as const;
/** Its pipes are not laid while it is being permitted: it says so itself when they are. */
const building = {
  place,
  projectCode: 'form.projectCode',
  smallProject: 'data.?small.orValue(false)',
  insideReady: 'false',
} as const;

function ready(
  code: string,
  service: string,
  when: Expression,
  form: Readonly<Record<string, Expression>>,
): Reaction {
  return {
    code: `utilities.ready-${code}`,
    on: { service: 'project-utilities', ended: ['favourable'], when },
    opens: { service, form: { ...contact, ...form }, asDraft: true },
  };
}

const alone = (code: UtilityCode): Expression => `size(${agreed}) == 1 && ${isFor(code)}`;
const pipe = (code: 'gas' | 'water' | 'heat', need: string): Reaction =>
  ready(code, `${code}-connection`, alone(code), { ...firm, ...building, dailyNeed: entered(need) });

export const projectDrafts: readonly Reaction[] = [
  ready('one-matter', 'utility-one-matter', `size(${agreed}) > 1`, {
    ...firm,
    ...building,
    enterpriseName: 'form.enterpriseName',
    utilities: agreed,
    appliedKilowatts: needOf('power', 'kilowatts'),
    gasNeed: needOf('gas', 'gasPerDay'),
    waterNeed: needOf('water', 'waterPerDay'),
    heatNeed: needOf('heat', 'heatedArea'),
  }),
  ready('power', 'power-connection', alone('power'), {
    ...firm,
    enterpriseName: 'form.enterpriseName',
    powerAddress: place,
    appliedKilowatts: entered('kilowatts'),
  }),
  pipe('gas', 'gasPerDay'),
  pipe('water', 'waterPerDay'),
  pipe('heat', 'heatedArea'),
  ready('telecom', 'telecom-connection', alone('telecom'), { place }),
];
