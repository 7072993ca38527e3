import type { Text } from '../text.ts';
import type { AvoidanceEvent, AvoidanceGround } from './events/avoidance.ts';

/** Why somebody stays away (公务员法 art. 76, the 2018 text). */
export const avoidanceNames = {
  'own-interest': { zh: '涉及本人利害关系', en: 'Personal interest in the matter' },
  kin: { zh: '涉及近亲属等的利害关系', en: 'Interest of a close relative' },
  other: { zh: '其他可能影响公正办理的情形', en: 'Other circumstances that may affect impartiality' },
} as const satisfies Record<AvoidanceGround, Text>;

/** Events about staying away in plain words. None names a person. */
export function describeAvoidance(body: AvoidanceEvent): Text {
  switch (body.type) {
    case 'avoidance-asked':
      return { zh: '申请人申请有关人员回避', en: 'The applicant has requested a recusal' };
    case 'officer-avoided': {
      const why = avoidanceNames[body.ground];
      return body.by === 'self'
        ? {
            zh: `一名工作人员自行回避（${why.zh}）`,
            en: `An official has recused themselves (${why.en.toLowerCase()})`,
          }
        : {
            zh: `负责人决定一名工作人员回避（${why.zh}）`,
            en: `The head has decided that an official is recused (${why.en.toLowerCase()})`,
          };
    }
    case 'avoidance-refused':
      return { zh: '负责人决定驳回回避申请', en: 'The head has refused the recusal request' };
  }
}
