import type { Text } from '../text.ts';
import type { ScopeTerm } from './catalogue.ts';

/*
 * 市场主体登记管理条例 art. 14: a scope consists of general items and licensed ones. How they are set out on
 * the licence, each kind with what it means before its full stop, is the convention of registrars.
 */
const parts = [
  {
    item: 'licensed',
    title: { zh: '许可项目：', en: 'Licensed items: ' },
    note: {
      zh: '（依法须经批准的项目，经相关部门批准后方可开展经营活动，具体经营项目以相关部门批准文件或许可证件为准）',
      en: ' (subject to approval by the authorities before starting; the approval documents prevail)',
    },
  },
  {
    item: 'general',
    title: { zh: '一般项目：', en: 'General items: ' },
    note: {
      zh: '（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）',
      en: ' (activities not requiring approval may start with the business licence)',
    },
  },
] as const;

/** The scope as it stands on the licence. Within each kind the order is that of the choice; empty for none. */
export function scopeText(terms: readonly ScopeTerm[]): Text {
  const said = parts.flatMap(({ item, title, note }) => {
    const own = terms.filter((term) => term.item === item);
    if (own.length === 0) return [];
    return [
      {
        zh: `${title.zh}${own.map(({ name }) => name.zh).join('；')}${note.zh}。`,
        en: `${title.en}${own.map(({ name }) => name.en).join('; ')}${note.en}.`,
      },
    ];
  });
  return { zh: said.map(({ zh }) => zh).join(''), en: said.map(({ en }) => en).join(' ') };
}
