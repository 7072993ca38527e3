import './case-header.css';
import type { ReactNode } from 'react';
import type { BasisLine, Clocks } from '../../api/types.ts';
import { Basis } from '../basis.tsx';
import { ClockStrip } from '../clock/clock-strip.tsx';
import type { OutcomeClass } from '../clock/gave-nothing.ts';

/** Which case this is, whose, where it stands, and how its clocks stand: the same at every desk. */
export function CaseHeader({
  title,
  about,
  basis,
  number,
  phase,
  marks,
  clocks,
  how,
  beside,
  caseId,
  facts,
  back,
  level = 1,
}: {
  title: string;
  /** What it is about, where its title is that of a hundred others. */
  about?: string | undefined;
  basis?: readonly BasisLine[];
  number: string;
  phase: string;
  /** What else is to be seen at once, such as that it is made up. */
  marks?: ReactNode;
  clocks: Clocks;
  /** With what it ended. */
  how?: OutcomeClass | null | undefined;
  /** What else is awaited by a day, such as what is still owed once it has ended. */
  beside?: ReactNode;
  /** Lets the clock explain its date. */
  caseId?: string;
  facts: readonly { readonly name: string; readonly value: string }[];
  back?: ReactNode;
  level?: 1 | 3;
}) {
  const Heading = `h${level}` as const;
  return (
    <header className="case-header">
      {back !== undefined && <div className="case-back no-print">{back}</div>}
      <div className="case-header-title">
        <Heading>
          {title}
          <Basis lines={basis} />
        </Heading>
        {about !== undefined && <p className="case-header-about">{about}</p>}
        <p>
          <span className="case-number">{number}</span>
          <span className="case-phase">{phase}</span>
          {marks}
        </p>
      </div>
      <div className="case-header-clock">
        <ClockStrip clocks={clocks} caseId={caseId} how={how} />
        {beside}
      </div>
      <dl className="case-header-facts">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
