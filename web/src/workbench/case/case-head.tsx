import type { ReactNode } from 'react';
import type { CaseView } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { Basis } from '../../components/basis.tsx';
import { ClockStrip } from '../../components/clock/clock-strip.tsx';
import { DemonstrationRibbon } from '../../components/demonstration-ribbon.tsx';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { quantityWords } from '../../language/numbers.ts';
import { workbenchWords } from '../workbench-words.ts';

/** Which case this is, whose, where it stands, and how its clocks stand. */
export function CaseHead({ view, back }: { view: CaseView; back: ReactNode }) {
  const w = useWords(workbenchWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const facts: readonly (readonly [string, string])[] = [
    [w.applicant, view.applicantName],
    [w.region, text(view.region.name)],
    ...(view.office === null ? [] : [[w.office, text(view.office.name)] as const]),
    [w.openedAt, momentWords(view.openedAt, lang, today)],
    ...(view.endedAt === null ? [] : [[w.endedAt, momentWords(view.endedAt, lang, today)] as const]),
    ...(view.feeFen === null
      ? []
      : [[w.fee, view.feeFen === 0 ? w.free : quantityWords(view.feeFen / 100, 'CNY', lang)] as const]),
  ];
  return (
    <header className="case-head">
      <div className="case-back no-print">{back}</div>
      <div className="case-title">
        <h1>
          {text(view.service.name)}
          <Basis lines={view.basis} />
        </h1>
        <p>
          <span className="case-number">{view.number}</span>
          <span className="case-phase">{text(view.outcome?.name ?? view.phaseText)}</span>
          {view.demonstration && <DemonstrationRibbon />}
          {view.rating !== null && <span>{w.rating(view.rating)}</span>}
        </p>
      </div>
      <div className="case-clock">
        <ClockStrip clocks={view.clocks} caseId={view.id} />
      </div>
      <dl className="case-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
