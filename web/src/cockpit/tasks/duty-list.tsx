import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { cockpitWords } from '../cockpit-words.ts';
import type { Duty } from '../types.ts';

/** The units that answer for something, those that lead first and said so; `most` of them, or all. */
export function DutyList({
  units,
  andOthers,
  most,
}: {
  units: readonly Duty[];
  andOthers: boolean;
  most: number | null;
}) {
  const w = useWords(cockpitWords);
  const text = useText();
  const lang = useLanguage();
  const sorted = [...units].sort((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead'));
  const shown = most === null ? sorted : sorted.slice(0, most);
  const more = sorted.length - shown.length;
  const names = shown.map(({ name, role, roleName }) =>
    role === 'responsible'
      ? text(name)
      : lang === 'zh'
        ? `${text(name)}（${text(roleName)}）`
        : `${text(name)} (${text(roleName)})`,
  );
  return (
    <span className="quiet">
      {names.join(lang === 'zh' ? '、' : ', ')}
      {more > 0 ? ` ${w.ofUnits(sorted.length, more)}` : andOthers ? ` ${w.andOthers}` : ''}
    </span>
  );
}
