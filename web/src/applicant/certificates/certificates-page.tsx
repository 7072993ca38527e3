import '../../components/sheet.css';
import '../../components/button.css';
import './certificates.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { ownCertificatesQuery } from '../../api/queries.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Button } from '../../components/button.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { actFor, useActingFor } from '../powers/acting-for.ts';
import { ForWhom } from '../powers/for-whom.tsx';
import { SignInFirst } from '../sign-in-first.tsx';
import { certificateWords } from './certificate-words.ts';

/** The reader's certificates, or those of the enterprise they act for. */
export function CertificatesPage() {
  const w = useWords(certificateWords);
  usePageTitle(w.title);
  return (
    <SignInFirst>
      <div className="page-column">
        <PageTop title={w.title} />
        <ForWhom />
        <Own />
      </div>
    </SignInFirst>
  );
}

function Own() {
  const w = useWords(certificateWords);
  const text = useText();
  const lang = useLanguage();
  const acting = useActingFor();
  const own = useQuery({ ...ownCertificatesQuery(acting.party?.id), enabled: !acting.isPending });
  if (own.isPending) return <Skeleton />;
  if (own.isError) return <ProblemNotice problem={problemOf(own.error)} again={() => void own.refetch()} />;
  if (own.data.items.length === 0)
    return (
      <>
        <p className="quiet">{w.none}</p>
        {acting.party === null && acting.parties.length > 0 && (
          <section className="sheet">
            <h2>{w.ofEnterprises}</h2>
            <div className="certificate-tools">
              {acting.parties.map(({ id, name }) => (
                <Button key={id} onClick={() => actFor(id)}>
                  {text(name)}
                </Button>
              ))}
            </div>
          </section>
        )}
      </>
    );
  return own.data.items.map((certificate) => (
    <section key={certificate.id} className="sheet">
      <h2>{text(certificate.type.name)}</h2>
      <p className="standing" data-standing={certificate.state === 'valid' ? 'kept' : 'missed'}>
        <strong>{w[certificate.state]}</strong>
      </p>
      <dl className="facts">
        <dt>{w.holder}</dt>
        <dd>{certificate.holder}</dd>
        <dt>{w.number}</dt>
        <dd>{certificate.number}</dd>
        <dt>{w.office}</dt>
        <dd>{text(certificate.office)}</dd>
        <dt>{w.issued}</dt>
        <dd>{dayWords(certificate.issuedAt, lang)}</dd>
      </dl>
      {certificate.state === 'valid' && (
        <p>
          <Link to="/my/certificates/$id" params={{ id: certificate.id }} className="button button-primary">
            {w.open}
          </Link>
        </p>
      )}
    </section>
  ));
}
