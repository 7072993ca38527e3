import '../../components/sheet.css';
import '../../components/button.css';
import './certificates.css';
import './display.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useRef } from 'react';
import { problemOf } from '../../api/problem.ts';
import { credentialQuery } from '../../api/queries.ts';
import { request } from '../../api/request.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { SignInFirst } from '../sign-in-first.tsx';
import { certificateWords } from './certificate-words.ts';
import { CodeImage } from './code-image.tsx';
import { isLicence } from './is-licence.ts';

/** A photograph of the screen is of no use for longer than this. */
const renewMs = 30_000;

/** A certificate as it hangs at the place of business: on a screen, or as a sign on paper. */
export function DisplayPage() {
  const { id } = useParams({ from: '/portal/my/certificates/$id/display' });
  return (
    <SignInFirst>
      <Shown id={id} />
    </SignInFirst>
  );
}

function Shown({ id }: { id: string }) {
  const w = useWords(certificateWords);
  const text = useText();
  usePageTitle(w.display);
  const board = useRef<HTMLElement>(null);
  const opened = useQuery({ ...credentialQuery(id), staleTime: 300_000 });
  const shown = useQuery({
    queryKey: ['shown', id],
    queryFn: () => request('POST', '/api/own-certificates/{id}/shown', { path: { id } }),
    refetchInterval: renewMs,
    staleTime: 0,
    gcTime: 0,
  });
  const error = opened.error ?? shown.error;
  if (error) return <ProblemNotice problem={problemOf(error)} again={() => void shown.refetch()} />;
  if (opened.data === undefined || shown.data === undefined) return <Skeleton lines={8} />;
  const { certificate, fields } = opened.data;
  const { origin } = window.location;
  const said = (key: string) => fields.find((field) => field.key === key)?.value;
  const name = said('name') ?? said('holder');
  return (
    <div className="page-column">
      <p className="no-print">
        <Link to="/my/certificates/$id" params={{ id }}>
          {text(certificate.type.name)}
        </Link>
      </p>
      <section ref={board} className="sheet display-board">
        <h1>{text(certificate.type.name)}</h1>
        {name !== undefined && <p className="display-name">{text(name)}</p>}
        <p className="display-number">{certificate.number}</p>
        <div className="display-screen" aria-live="off">
          <CodeImage content={`${origin}/shown/${shown.data.token}`} label={w.displayScan} />
        </div>
        <div className="display-print">
          <CodeImage
            content={`${origin}/verify?number=${encodeURIComponent(certificate.number)}`}
            label={w.displayScan}
          />
        </div>
        <p>{w.displayScan}</p>
        <p className="quiet display-screen">{w.displayUntil(shown.data.until.slice(11, 19))}</p>
        <p className="quiet">{text(certificate.office)}</p>
      </section>
      <div className="certificate-tools no-print">
        <Button primary onClick={() => void board.current?.requestFullscreen?.()}>
          {w.fullScreen}
        </Button>
        {isLicence(certificate) && <Button onClick={() => window.print()}>{w.printSign}</Button>}
      </div>
      {isLicence(certificate) && <p className="quiet no-print">{w.signText}</p>}
    </div>
  );
}
