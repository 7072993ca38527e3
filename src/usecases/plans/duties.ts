import type { UnitRole } from '../../kernel/city/index.ts';
import type { Text } from '../../kernel/text.ts';
import type { UnitBook } from './ledger.ts';
import type { DutyView } from './plan-views.ts';

/** What a unit does on a responsibility line, as the plan's words have it. */
const roleNames: Readonly<Record<UnitRole['role'], Text>> = {
  lead: { zh: '牵头', en: 'leads' },
  support: { zh: '配合', en: 'supports' },
  implement: { zh: '负责落实', en: 'carries out' },
  supervise: { zh: '督促', en: 'supervises' },
  responsible: { zh: '责任', en: 'is responsible' },
};

export function dutyView(units: UnitBook, { unit, role }: UnitRole): DutyView {
  return { id: unit, name: units.name(unit), role, roleName: roleNames[role] };
}
