import type { ReactNode } from 'react';
import type { CaseView } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { OneClockStrip } from '../../components/clock/clock-strip.tsx';
import { DemonstrationRibbon } from '../../components/demonstration-ribbon.tsx';
import { partyName } from '../../components/party-name.ts';
import { CaseHeader } from '../../components/work/case-header.tsx';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { quantityWords } from '../../language/numbers.ts';
import { workbenchWords } from '../workbench-words.ts';

/** Of a case that has ended: what is still owed or to be checked, each with its own clock. */
function StillOwed({ view }: { view: CaseView }) {
  const text = useText();
  if (view.phase !== 'ended') return null;
  return view.obligations
    .filter(({ settledAt }) => settledAt === null)
    .map(({ obligation, statusText, clock }) => (
      <div key={obligation.code}>
        <p className="small">
          {text(obligation.name)} <strong>{text(statusText)}</strong>
        </p>
        <OneClockStrip clock={clock} />
      </div>
    ));
}

/** The case's header with what an office wants to know of it. */
export function CaseHead({ view, back }: { view: CaseView; back: ReactNode }) {
  const w = useWords(workbenchWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  // An office's own matter: nobody applied for it.
  const own = view.applicantOffice !== null;
  const facts = [
    { name: own ? w.begunBy : w.applicant, value: partyName(view, text) },
    ...(view.known === null
      ? []
      : [
          {
            name: w.knownAs,
            value: w.knownBy(text(view.known.how), momentWords(view.known.at, lang, today)),
          },
        ]),
    { name: w.region, value: text(view.region.name) },
    ...(view.office === null ? [] : [{ name: w.office, value: text(view.office.name) }]),
    { name: own ? w.begunAt : w.openedAt, value: momentWords(view.openedAt, lang, today) },
    ...(view.endedAt === null ? [] : [{ name: w.endedAt, value: momentWords(view.endedAt, lang, today) }]),
    // That nothing is charged is news to whoever applied, and none where an office acts by itself.
    ...(view.feeFen === null || (own && view.feeFen === 0)
      ? []
      : [
          {
            name: w.fee,
            value: view.feeFen === 0 ? w.free : quantityWords(view.feeFen / 100, 'CNY', lang),
          },
        ]),
  ];
  return (
    <CaseHeader
      title={text(view.service.name)}
      about={view.subject === null ? undefined : text(view.subject)}
      basis={view.basis}
      number={view.number}
      phase={text(view.outcome?.name ?? view.phaseText)}
      marks={
        <>
          {view.demonstration && <DemonstrationRibbon />}
          {view.rating !== null && <span>{w.rating(view.rating)}</span>}
        </>
      }
      clocks={view.clocks}
      how={view.outcome?.class}
      beside={<StillOwed view={view} />}
      caseId={view.id}
      facts={facts}
      back={back}
    />
  );
}
