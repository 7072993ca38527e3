import '../../components/sheet.css';
import '../../components/button.css';
import './certificates.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { showOnly } from '../../../../src/kernel/certificate/index.ts';
import { problemOf } from '../../api/problem.ts';
import { credentialQuery } from '../../api/queries.ts';
import { request } from '../../api/request.ts';
import type { Credential } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { SignInFirst } from '../sign-in-first.tsx';
import { certificateWords } from './certificate-words.ts';
import { CodeImage } from './code-image.tsx';
import { isLicence } from './is-licence.ts';

/** One certificate in its holder's hand: printed, as a code, or in part. */
export function CertificatePage() {
  const w = useWords(certificateWords);
  usePageTitle(w.title);
  const { id } = useParams({ from: '/portal/my/certificates/$id' });
  return (
    <SignInFirst>
      <div className="page-column">
        <p>
          <Link to="/my/certificates">{w.back}</Link>
        </p>
        <Opened id={id} />
      </div>
    </SignInFirst>
  );
}

function Opened({ id }: { id: string }) {
  const w = useWords(certificateWords);
  const text = useText();
  const opened = useQuery({ ...credentialQuery(id), staleTime: 300_000 });
  if (opened.isPending) return <Skeleton />;
  if (opened.isError)
    return <ProblemNotice problem={problemOf(opened.error)} again={() => void opened.refetch()} />;
  const { certificate, code } = opened.data;
  return (
    <>
      <h1>{text(certificate.type.name)}</h1>
      <p className="certificate-identifier">
        {w.number} {certificate.number}
        <br />
        {w.identifier} {certificate.identifier}
      </p>
      <section className="sheet no-print">
        <h2>{w.paper}</h2>
        <p>
          <a
            href={`/api/own-certificates/${certificate.id}/document`}
            download
            className="button button-primary"
          >
            {w.pdf}
          </a>
        </p>
      </section>
      <section className="sheet no-print">
        <h2>{w.display}</h2>
        <p className="quiet">{isLicence(certificate) ? w.licenceText : w.displayText}</p>
        <p>
          <Link to="/my/certificates/$id/display" params={{ id }} className="button">
            {isLicence(certificate) ? w.licenceOpen : w.displayOpen}
          </Link>
        </p>
      </section>
      <section className="sheet">
        <h2>{w.code}</h2>
        <p className="quiet">{w.codeText}</p>
        <CodeImage content={code} label={`${w.code} ${certificate.number}`} />
      </section>
      {isLicence(certificate) && <AtCounter id={id} />}
      <Chosen opened={opened.data} />
    </>
  );
}

/** The licence as identity: a code that names the enterprise and whoever holds up this screen. */
function AtCounter({ id }: { id: string }) {
  const w = useWords(certificateWords);
  const lang = useLanguage();
  const present = useMutation({
    mutationFn: () => request('POST', '/api/own-certificates/{id}/presented', { path: { id } }),
  });
  return (
    <section className="sheet no-print">
      <h2>{w.present}</h2>
      <p className="quiet">{w.presentText}</p>
      {present.isError && <ProblemNotice problem={problemOf(present.error)} />}
      {present.data !== undefined && (
        <div role="status">
          <CodeImage content={present.data.code} label={w.present} />
          <p className="certificate-identifier">{present.data.code}</p>
          <p className="small">{w.presentUntil(momentWords(present.data.until, lang))}</p>
        </div>
      )}
      <p>
        <Button busy={present.isPending} onClick={() => present.mutate()}>
          {w.presentMake}
        </Button>
      </p>
    </section>
  );
}

/** The holder ticks what is to be seen; all else is left out of what they hand over. */
function Chosen({ opened }: { opened: Credential }) {
  const w = useWords(certificateWords);
  const text = useText();
  const { fields, credential, certificate } = opened;
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set(['number', 'name', 'holder']));
  const [copied, setCopied] = useState(false);
  const chosen = showOnly(credential, shown);
  const tick = (key: string, on: boolean) => {
    setCopied(false);
    setShown(on ? new Set([...shown, key]) : new Set([...shown].filter((other) => other !== key)));
  };
  return (
    <section className="sheet no-print">
      <h2>{w.show}</h2>
      <p className="quiet">{w.showText}</p>
      {fields.map(({ key, label, value }) => (
        <label key={key} className="certificate-field">
          <input
            type="checkbox"
            checked={shown.has(key)}
            onChange={({ target }) => tick(key, target.checked)}
          />
          <span>
            <strong>{text(label)}</strong> {text(value)}
          </span>
        </label>
      ))}
      <label>
        {w.text}
        <textarea className="certificate-text" readOnly value={chosen} />
      </label>
      <p className="certificate-tools">
        <Button
          onClick={() => {
            navigator.clipboard.writeText(chosen).then(
              () => setCopied(true),
              () => setCopied(false),
            );
          }}
        >
          {copied ? w.copied : w.copy}
        </Button>
        <Button onClick={() => save(`${certificate.number}.json`, chosen)}>{w.download}</Button>
      </p>
      <p className="small">
        {w.where} <a href="/verify">{`${window.location.origin}/verify`}</a>
      </p>
    </section>
  );
}

function save(name: string, credential: string): void {
  const address = URL.createObjectURL(
    new Blob([`${JSON.stringify({ credential }, null, 2)}\n`], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
