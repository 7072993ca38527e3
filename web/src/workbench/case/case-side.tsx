import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { CaseView } from '../../api/types.ts';
import { useChildren } from '../../api/use-children.ts';
import { CaseLinks } from '../../components/case-links.tsx';
import { CaseProof } from '../../components/case-proof.tsx';
import { CaseSigned } from '../../components/case-signed.tsx';
import { OneClockStrip } from '../../components/clock/clock-strip.tsx';
import { StretchList } from '../../components/clock/stretch-list.tsx';
import { FoundMaterials } from '../../components/found-materials.tsx';
import { MoreCases } from '../../components/more-cases.tsx';
import { ParcelLine } from '../../components/parcel/parcel-line.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { OrderLink } from '../begin/order-link.tsx';
import { workbenchWords } from '../workbench-words.ts';
import { Owed, TimeSpent } from './case-time.tsx';

/** Beside the form: what has happened and who has it, what was issued, and the cases that belong to it. */
export function CaseSide({ view }: { view: CaseView }) {
  const w = useWords(workbenchWords);
  const id = useId();
  return (
    <>
      <section className="sheet" aria-labelledby={`${id}-progress`}>
        <h2 id={`${id}-progress`}>{w.progress}</h2>
        <ParcelLine
          events={view.timeline}
          strands={view.strands}
          ended={view.phase === 'ended'}
          how={view.outcome?.class ?? null}
          linkTo={(child) => (
            <Link to="/work/case/$case" params={{ case: child.id }}>
              {w.openChild}
            </Link>
          )}
        />
        <CaseProof id={view.id} />
      </section>
      <StretchList stretches={view.stretches} />
      <Owed view={view} />
      <TimeSpent view={view} />
      <FoundMaterials materials={view.materials} />
      <CaseSigned signed={view.signed} />
      <Papers view={view} />
      <Related view={view} />
      <Record view={view} />
      {/* What is done nobody is ordered to do: what came of it is looked at in other ways. */}
      {view.phase !== 'ended' && (
        <OrderLink
          number={view.number}
          office={view.office?.id ?? null}
          service={view.service.code}
          begunBy={view.applicantOffice}
        />
      )}
    </>
  );
}

function Papers({ view }: { view: CaseView }) {
  const w = useWords(workbenchWords);
  const text = useText();
  const id = useId();
  // None will come of what has ended without, and hardly one of what an office does by itself: there it is not announced.
  const expected = view.phase !== 'ended' && view.applicantOffice === null;
  if (view.certificates.length === 0 && !expected) return null;
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id}>{w.papers}</h2>
      {view.certificates.length === 0 && <p className="quiet">{w.noPapers}</p>}
      {view.certificates.map((paper) => (
        <div key={paper.id} className="paper">
          <h3>{text(paper.type.name)}</h3>
          <p className="quiet">{paper.number}</p>
          <dl className="form-lines">
            {paper.content.map((line) => (
              <div key={line.label.en} className="form-line">
                <dt>{text(line.label)}</dt>
                <dd>{text(line.value)}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}

function Related({ view }: { view: CaseView }) {
  const w = useWords(workbenchWords);
  const text = useText();
  const id = useId();
  const parts = useChildren(view);
  if (view.parent === null && view.childCount === 0 && view.links.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id}>{w.together}</h2>
      {view.parent !== null && (
        <p>
          {w.partOf}{' '}
          <Link to="/work/case/$case" params={{ case: view.parent.id }}>
            {view.parent.number}
          </Link>
        </p>
      )}
      {view.links.length > 0 && (
        <CaseLinks
          links={view.links}
          linkTo={(to, number) => (
            <Link to="/work/case/$case" params={{ case: to }}>
              {number}
            </Link>
          )}
        />
      )}
      <ul className="related">
        {parts.rows.map((child) => (
          <li key={child.id}>
            <Link to="/work/case/$case" params={{ case: child.id }}>
              {child.subject == null ? text(child.service.name) : text(child.subject)}
            </Link>
            <span className="quiet">
              {' '}
              {child.number} · {text(child.outcome?.name ?? child.phaseText)}
            </span>
            <OneClockStrip clock={child.clock} />
          </li>
        ))}
      </ul>
      <MoreCases parts={parts} />
    </section>
  );
}

/** What else steps have left, by its technical name; what people entered is read in words. */
function Record({ view }: { view: CaseView }) {
  const w = useWords(workbenchWords);
  const named = Object.keys((view.dataSchema as { properties?: object }).properties ?? {});
  const entries = Object.entries(view.data).filter(([key]) => !named.includes(key));
  if (entries.length === 0) return null;
  return (
    <details className="sheet case-record">
      <summary>{w.record}</summary>
      <dl className="form-lines">
        {entries.map(([key, value]) => (
          <div key={key} className="form-line">
            <dt>
              <code>{key}</code>
            </dt>
            <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
