import type { CertificateCheck } from '../../api/types.ts';
import { DoneIcon, OverdueIcon } from '../../components/icons.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { verifyWords } from './verify-words.ts';

/** What the register says of a certificate now. */
export function CheckedCertificate({ certificate }: { certificate: CertificateCheck }) {
  const w = useWords(verifyWords);
  const text = useText();
  const lang = useLanguage();
  const { state, supersededBy } = certificate;
  return (
    <>
      <p className="standing" data-standing={certificate.valid ? 'kept' : 'missed'}>
        {certificate.valid ? <DoneIcon /> : <OverdueIcon />} <strong>{w[state]}</strong>
      </p>
      {certificate.demonstration && <p className="quiet">{w.demonstration}</p>}
      <dl className="facts">
        <dt>{w.type}</dt>
        <dd>{text(certificate.type.name)}</dd>
        <dt>{w.number}</dt>
        <dd>{certificate.number}</dd>
        <dt>{w.identifier}</dt>
        <dd className="breakable">{certificate.identifier}</dd>
        <dt>{w.holder}</dt>
        <dd>{certificate.holder}</dd>
        <dt>{w.office}</dt>
        <dd>{text(certificate.office)}</dd>
        <dt>{w.issued}</dt>
        <dd>{dayWords(certificate.issuedAt, lang)}</dd>
        {certificate.expiresOn !== null && (
          <>
            <dt>{w.expires}</dt>
            <dd>{dayWords(certificate.expiresOn, lang)}</dd>
          </>
        )}
        {certificate.revokedAt !== null && (
          <>
            <dt>{w.revokedOn}</dt>
            <dd>{dayWords(certificate.revokedAt, lang)}</dd>
          </>
        )}
        {supersededBy !== null && (
          <>
            <dt>{w.supersededBy}</dt>
            <dd className="breakable">
              <a href={`/verify?number=${encodeURIComponent(supersededBy.identifier)}`}>
                {supersededBy.identifier}
              </a>
            </dd>
          </>
        )}
      </dl>
    </>
  );
}
