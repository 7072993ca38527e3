import { useQueries } from '@tanstack/react-query';
import { Fragment } from 'react';
import { caseQuery } from '../../api/queries.ts';
import type { CaseView } from '../../api/types.ts';
import { useText, useWords } from '../../language/language.tsx';
import { caseWords } from './my-words.ts';

/**
 * Certificates with their content, and the link by which anybody can check them. A bundle shows those
 * of its parts: people look for their licence where they asked for it.
 */
export function CaseCertificates({ view }: { view: CaseView }) {
  const w = useWords(caseWords);
  const text = useText();
  const granted = view.children.filter((row) => row.outcome?.class === 'favourable');
  const parts = useQueries({ queries: granted.map((row) => caseQuery(row.id)) });
  const certificates = [...view.certificates, ...parts.flatMap((part) => part.data?.certificates ?? [])];
  if (certificates.length === 0) return null;
  return (
    <section className="sheet">
      <h2>{w.certificates}</h2>
      {certificates.map((certificate) => (
        <div key={certificate.id} className="certificate">
          <h3>{text(certificate.type.name)}</h3>
          <dl className="facts">
            <dt>{w.issuedNumber}</dt>
            <dd className="certificate-number">{certificate.number}</dd>
            {certificate.content
              // What it is found by stands above; most certificates print it among their lines, too.
              .filter(({ value }) => value.zh !== certificate.number)
              .map((line) => (
                <Fragment key={line.label.en}>
                  <dt>{text(line.label)}</dt>
                  <dd>{text(line.value)}</dd>
                </Fragment>
              ))}
          </dl>
          <p className="small">
            {w.verify} <CheckLink number={certificate.number} />
          </p>
        </div>
      ))}
    </section>
  );
}

/** The whole address, so that it says on paper, too, where to go. */
function CheckLink({ number }: { number: string }) {
  const address = `/verify?number=${encodeURIComponent(number)}`;
  return <a href={address}>{`${window.location.origin}${address}`}</a>;
}
