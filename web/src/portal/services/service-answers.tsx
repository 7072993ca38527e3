import type { ReactNode } from 'react';
import type { ServicePage } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { Basis } from '../../components/basis.tsx';
import { periodWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { quantityWords } from '../../language/numbers.ts';
import { serviceWords } from './service-words.ts';

/** Four answers before anything else: how long, how much, how many trips, what to bring. */
export function ServiceAnswers({ service }: { service: ServicePage }) {
  const w = useWords(serviceWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const { measured } = service;
  const legal = service.limits.statutory[0];
  const bring = service.materials.filter(isBrought).length;
  return (
    <dl className="answers">
      <Answer
        name={w.howLong}
        value={
          <>
            {service.promised === null ? w.noLimit : text(service.promised.text)}{' '}
            <Basis lines={service.promised?.basis} />
          </>
        }
      >
        {measured === null
          ? w.unmeasured
          : w.measured(quantityWords(measured.value, measured.unit, lang), periodWords(measured.period, lang, today))}
        {legal !== undefined && (
          <span>
            {' · '}
            {w.legally(text(legal.text))} <Basis lines={legal.basis} />
          </span>
        )}
      </Answer>
      <Answer
        name={w.howMuch}
        value={
          <>
            {text(service.fee.text)} <Basis lines={service.fee.basis} />
          </>
        }
      />
      <Answer name={w.trips} value={service.visits === 0 ? w.noTrip : w.tripCount(service.visits)}>
        {service.visits === 0 && w.noTripText}
      </Answer>
      <Answer name={w.bring} value={bring === 0 ? w.bringNothing : w.bringCount(bring)} />
    </dl>
  );
}

/** Whether the applicant has to bring it: nobody else has it, and the form does not ask for it. */
export function isBrought(material: ServicePage['materials'][number]): boolean {
  return material.from === 'applicant' || material.from === null;
}

function Answer({ name, value, children }: { name: string; value: ReactNode; children?: ReactNode }) {
  return (
    <div className="answer">
      <dt>{name}</dt>
      <dd className="answer-value">{value}</dd>
      {children && <dd className="answer-more">{children}</dd>}
    </div>
  );
}
