import { choice, day } from '../../../kernel/form/field-makers.ts';
import type { RegisterWrite } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { measure } from '../basis.ts';
import { region, schemaOf, words } from '../registers.ts';

/*
 * 像查快递一样查工程 ((三)2): what was contracted, by which day, how far it is, and to which day it was put off. The customer
 * reads it with pictures in the case; everybody reads here whether works are done as contracted, and not whose they are.
 */

/** In the order in which works go on. */
export const worksStages = [
  ['designed', '设计完成', 'Designed'],
  ['material', '物资到货', 'Materials on site'],
  ['begun', '开始施工', 'Building has begun'],
  ['line', '线路架设（敷设）', 'Line laid'],
  ['tested', '试验合格', 'Tested'],
  ['accepted', '竣工验收、移交', 'Accepted and handed over'],
] as const;

const basis = measure('works-contract');

export const worksProgress: RegisterDefinition = {
  code: 'power-works-progress',
  version: 1,
  name: { zh: '接网工程进度公开', en: 'How contracted grid works stand' },
  basis,
  schema: schemaOf(
    {
      region,
      feeder: words('接入线路', 'Line', 60),
      contractedOn: day('合同签订日期', 'Contracted on'),
      agreedOn: day('合同约定完成日期', 'To be done by, as contracted'),
      putOffTo: day('延期到', 'Put off to'),
      stage: choice('最近进展', 'How far it is', worksStages),
      stageOn: day('进展日期', 'Since'),
      builtOn: day('建成日期', 'Built on'),
    },
    ['region', 'contractedOn', 'agreedOn'],
  ),
  key: { zh: '报装编号', en: 'Number of the application' },
  owner: 'electricity-supply',
  publication: {
    fields: ['region', 'feeder', 'contractedOn', 'agreedOn', 'putOffTo', 'stage', 'stageOn', 'builtOn'],
    basis,
  },
  writers: ['power-connection'],
  kind: 'plain',
};

/** How it stands from now on; `more` is what this step brings. Only where the works are not the customer's own. */
export function standsNow(more: RegisterWrite['content'] = {}): RegisterWrite {
  return {
    register: worksProgress.code,
    key: 'case.number',
    act: 'put',
    when: 'data.payer != "customer"',
    content: {
      region: 'case.region',
      feeder: 'data.?feeder.orValue(null)',
      contractedOn: 'data.?signedOn.orValue(today)',
      agreedOn: 'data.agreedOn',
      putOffTo: 'data.?putOffTo.orValue(null)',
      stage: 'data.?stage.orValue(null)',
      stageOn: 'data.?stageOn.orValue(null)',
      builtOn: 'null',
      ...more,
    },
  };
}
