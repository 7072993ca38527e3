import type { LimitDeclaration, ServiceDefinition } from '../../../kernel/process/definition.ts';
import { registrationRules, remedies } from '../basis.ts';

const threeDays: LimitDeclaration = { value: 3, unit: 'working-day', basis: registrationRules('19') };

/**
 * What the law says of every registration (市场主体登记管理条例 art. 19): on the spot, else within three working days, three
 * more where it is complex and the head allows it; and what whoever is refused may do. `promised` is what the plan
 * promises beside it.
 */
export function registrarDecides(
  promised: readonly LimitDeclaration[] = [],
): Pick<ServiceDefinition, 'limits' | 'remedies' | 'extensions'> {
  return {
    limits: { promised, statutory: [threeDays] },
    remedies,
    extensions: [
      {
        code: 'complex',
        name: { zh: '情形复杂，延长登记期限', en: 'A complex case: more time to register' },
        basis: registrationRules('19'),
        clock: 'statutory',
        maximum: threeDays,
      },
    ],
  };
}
