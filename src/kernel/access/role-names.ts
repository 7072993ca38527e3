import type { Text } from '../text.ts';
import type { Role } from './principal.ts';

/** Roles as people call them. */
export const roleNames = {
  applicant: { zh: '申请人', en: 'Applicant' },
  delegate: { zh: '代办人', en: 'Delegate' },
  clerk: { zh: '窗口', en: 'Counter clerk' },
  handler: { zh: '承办人', en: 'Handler' },
  head: { zh: '负责人', en: 'Head of office' },
  'plan-lead': { zh: '专班', en: 'Plan lead' },
  supervisor: { zh: '督查', en: 'Supervisor' },
  inspector: { zh: '检查人员', en: 'Inspector' },
  judge: { zh: '审判人员', en: 'Judge' },
  expert: { zh: '专家', en: 'Expert' },
  institution: { zh: '机构', en: 'Institution' },
  auditor: { zh: '审计', en: 'Auditor' },
  administrator: { zh: '系统管理员', en: 'Administrator' },
} as const satisfies Record<Role, Text>;
