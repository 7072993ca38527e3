import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { cockpitWords } from '../cockpit-words.ts';
import type { PlanRow } from '../types.ts';

/** Who leads a plan, and whether the plan says so itself. */
export function LeadUnits({ plan }: { plan: PlanRow }) {
  const w = useWords(cockpitWords);
  const text = useText();
  const lang = useLanguage();
  if (plan.leadUnits.length === 0) return <span className="quiet">{w.noLead}</span>;
  return (
    <span title={text(plan.leadNote)}>
      {plan.leadUnits.map(({ name }) => text(name)).join(lang === 'zh' ? '、' : ', ')}
      {plan.leadBasis === 'inferred' && <span className="quiet">{w.inferred}</span>}
    </span>
  );
}
