import type { Reaction } from '../../kernel/pack/definition.ts';
import type { Expression } from '../../kernel/process/definition.ts';
import type { UtilityCode } from './basis.ts';

/*
 * 报装提前: what whoever builds has ticked with the permits is made ready as an application, once the companies have come:
 * with what the permits and the project’s entry say, so that nobody is asked twice. One utility alone goes by the same form:
 * it is what takes a need from the connection that begins by itself once the works are accepted (`claim.ts`).
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
  insideReady: 'false',
} as const;

export const projectDrafts: readonly Reaction[] = [
  {
    code: 'utilities.ready',
    on: { service: 'project-utilities', ended: ['favourable'], when: `size(${agreed}) > 0` },
    opens: {
      service: 'utility-one-matter',
      form: {
        ...contact,
        ...firm,
        ...building,
        enterpriseName: 'form.enterpriseName',
        utilities: agreed,
        appliedKilowatts: needOf('power', 'kilowatts'),
        gasNeed: needOf('gas', 'gasPerDay'),
        waterNeed: needOf('water', 'waterPerDay'),
        heatNeed: needOf('heat', 'heatedArea'),
      },
      asDraft: true,
    },
  },
];
