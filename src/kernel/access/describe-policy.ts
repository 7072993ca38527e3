import type { Text } from '../text.ts';
import { type Grant, type Grantee, type PolicyName, policies } from './policy.ts';
import { relations } from './relations.ts';
import { roleNames } from './role-names.ts';

/** Who may, in words, as the description of the API says it. */
export function whoMay(policy: PolicyName): Text {
  const grants: readonly Grant[] = policies[policy];
  return {
    zh: grants.map(({ to, where }) => `${whom(to, 'zh')}${which(where, 'zh')}`).join('；'),
    en: grants.map(({ to, where }) => `${whom(to, 'en')}${which(where, 'en')}`).join('; '),
  };
}

function whom(to: Grant['to'], language: 'zh' | 'en'): string {
  if (to === 'anyone') return { zh: '任何人', en: 'anybody' }[language];
  if (to === 'signed-in') return { zh: '已登录的人', en: 'whoever is signed in' }[language];
  const names: Readonly<Record<Grantee, Text>> = {
    ...roleNames,
    outside: { zh: '市外单位系统', en: 'Outside party' },
    system: { zh: '系统', en: 'The system' },
  };
  return to.map((grantee) => names[grantee][language]).join(language === 'zh' ? '、' : ', ');
}

function which(where: Grant['where'], language: 'zh' | 'en'): string {
  if (where === undefined) return '';
  const names = where.map((relation) => relations[relation].name[language]);
  return language === 'zh' ? `（${names.join('或')}）` : ` (${names.join(', or ')})`;
}
