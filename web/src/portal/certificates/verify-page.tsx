import '../../components/sheet.css';
import './verify-page.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { certificateQuery } from '../../api/queries.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Button } from '../../components/button.tsx';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { OverdueIcon } from '../../components/icons.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useWords } from '../../language/language.tsx';
import { CheckedCertificate } from './checked-certificate.tsx';
import { verifyWords } from './verify-words.ts';

/** Reads codes and files: only where there is script, and only then fetched. */
const ShownCheck = lazy(async () => ({ default: (await import('./shown-check.tsx')).ShownCheck }));

export function VerifyPage() {
  const w = useWords(verifyWords);
  const { number = '' } = useSearch({ strict: false }) as { readonly number?: string };
  const navigate = useNavigate();
  const [withScript, setWithScript] = useState(false);
  useEffect(() => setWithScript(true), []);
  usePageTitle(w.title);
  return (
    <div className="page-column">
      <PageTop title={w.title} lead={w.lead} />
      <CheckedForm
        className="fields no-print"
        method="get"
        action="/verify"
        onSend={(form) => {
          const asked = String(new FormData(form).get('number')).trim();
          void navigate({ to: '/verify', search: { number: asked } });
        }}
      >
        <TextField
          label={w.asked}
          name="number"
          defaultValue={number}
          required
          autoComplete="off"
          maxLength={120}
        />
        <Button primary type="submit">
          {w.check}
        </Button>
      </CheckedForm>
      {number !== '' && <Result number={number} />}
      {withScript && (
        <Suspense fallback={<Skeleton />}>
          <ShownCheck />
        </Suspense>
      )}
    </div>
  );
}

function Result({ number }: { number: string }) {
  const w = useWords(verifyWords);
  const found = useQuery(certificateQuery(number));
  if (found.isPending) return <Skeleton />;
  if (found.isError && found.error.status === 404) {
    return (
      <section className="sheet" role="status">
        <p className="standing" data-standing="missed">
          <OverdueIcon /> {w.unknown}
        </p>
        <p>{w.unknownText}</p>
      </section>
    );
  }
  if (found.isError)
    return <ProblemNotice problem={problemOf(found.error)} again={() => void found.refetch()} />;
  return (
    <section className="sheet" role="status">
      <CheckedCertificate certificate={found.data} />
    </section>
  );
}
