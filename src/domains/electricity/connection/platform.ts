import type { StepDefinition } from '../../../kernel/process/definition.ts';
import { convention, halfDays, measure } from '../basis.ts';
import { keepsSeal } from '../openness/seals.ts';
import { words } from '../registers.ts';

/*
 * 省级办电信息应用平台: what is applied for is shared with it, and it gives what a firm holds electronically, its licence and
 * its seal. Nobody waits for either.
 */

const platform = { outside: 'power-platform', party: 'region.parties["power-platform"]' } as const;
/** What is asked there holds nobody up, and lets no clock run that would stand still. */
const uncounted = measure('working-mechanisms');
const decided = { all: [{ step: 'decide' }] } as const;

export const platformSteps: readonly StepDefinition[] = [
  {
    code: 'share',
    name: { zh: '申请信息共享到省级办电平台', en: 'Shared with the province’s platform for power' },
    kind: 'external',
    by: platform,
    after: decided,
    uncounted,
    limit: halfDays(1, convention('半个工作日内共享', 'Shared within half a day')),
    calls: {
      operation: 'power-platform.share-application',
      payload: {
        application: 'case.number',
        customerClass: 'data.class',
        kilowatts: 'form.appliedKilowatts',
        region: 'case.region',
        wantedOn: 'form.wantedOn',
      },
    },
    outcomes: [
      { code: 'done', name: { zh: '已共享', en: 'Shared' }, favourable: true, sets: { shared: 'true' } },
      {
        code: 'refused',
        name: { zh: '省平台没有接收', en: 'The platform did not take it' },
        favourable: false,
        reason: 'required',
      },
    ],
  },
  {
    code: 'certificates',
    name: { zh: '调取电子营业执照和电子印章', en: 'Electronic licence and seal fetched' },
    kind: 'external',
    by: platform,
    after: decided,
    uncounted,
    when: 'form.applicantKind == "enterprise"',
    limit: halfDays(1, convention('半个工作日内调取', 'Fetched within half a day')),
    calls: { operation: 'power-platform.find-certificates', payload: { unifiedCode: 'form.uscc' } },
    form: {
      type: 'object',
      properties: {
        licence: words('电子营业执照编号', 'Number of the electronic licence', 60),
        seal: words('电子印章编号', 'Number of the electronic seal', 60),
      },
      required: ['licence', 'seal'],
    },
    outcomes: [
      {
        code: 'done',
        name: { zh: '已调取，签合同时核对印章', en: 'Fetched: the contract is checked against the seal' },
        favourable: true,
        sets: { licence: 'output.licence', seal: 'output.seal' },
        writes: [keepsSeal],
      },
      {
        code: 'refused',
        name: { zh: '没有调到，照常办理', en: 'Not there: goes on without' },
        favourable: false,
        reason: 'required',
      },
    ],
  },
];
