import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { cockpitWords } from '../cockpit-words.ts';
import type { Duty } from '../types.ts';

/** The units that answer for something, those that lead first and said so; long lists are cut. */
export function DutyList({
  units,
  andOthers,
  most = 4,
}: {
  units: readonly Duty[];
  andOthers: boolean;
  most?: number;
}) {
  const w = useWords(cockpitWords);
  const text = useText();
  const lang = useLanguage();
  const sorted = [...units].sort((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead'));
  const shown = sorted.slice(0, most);
  const more = sorted.length - shown.length;
  const names = shown.map(({ name, role, roleName }) =>
    role === 'responsible'
      ? text(name)
      : lang === 'zh'
        ? `${text(name)}（${text(roleName)}）`
        : `${text(name)} (${text(roleName)})`,
  );
  return (
    <span className="quiet" title={sorted.map(({ name }) => text(name)).join(lang === 'zh' ? '、' : ', ')}>
      {names.join(lang === 'zh' ? '、' : ', ')}
      {more > 0 && ` +${more}`}
      {more === 0 && andOthers && ` ${w.andOthers}`}
    </span>
  );
}
