import '../../components/sheet.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { certificateQuery } from '../../api/queries.ts';
import type { CertificateCheck } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Button } from '../../components/button.tsx';
import { DoneIcon, OverdueIcon } from '../../components/icons.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { TextField } from '../../components/text-field.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';

const dictionary = words({
  title: { zh: '验证电子证照', en: 'Verify a certificate' },
  lead: {
    zh: '输入证照上的编号，就能知道它是不是本市签发的、现在还有没有效。',
    en: 'Enter the number on the certificate to learn whether this city issued it and whether it still holds.',
  },
  number: { zh: '证照编号', en: 'Certificate number' },
  check: { zh: '验证', en: 'Verify' },
  valid: { zh: '有效', en: 'Valid' },
  invalid: { zh: '已失效或被撤销', en: 'No longer valid' },
  unknown: { zh: '没有这个编号的证照', en: 'No certificate has this number' },
  unknownText: {
    zh: '请核对编号；如果编号无误，这份证照不是本市签发的。',
    en: 'Check the number. If it is right, this certificate was not issued by this city.',
  },
  type: { zh: '证照', en: 'Certificate' },
  holder: { zh: '持有人', en: 'Holder' },
  revoked: { zh: '撤销日期', en: 'Revoked' },
  issued: { zh: '签发日期', en: 'Issued' },
});

export function VerifyPage() {
  const w = useWords(dictionary);
  const { number = '' } = useSearch({ from: '/portal/certificates/verify' });
  const navigate = useNavigate();
  usePageTitle(w.title);
  return (
    <div className="page-column">
      <h1>{w.title}</h1>
      <p className="quiet">{w.lead}</p>
      <form
        className="fields no-print"
        method="get"
        action="/certificates/verify"
        onSubmit={(event) => {
          event.preventDefault();
          const asked = String(new FormData(event.currentTarget).get('number')).trim();
          void navigate({ to: '/certificates/verify', search: { number: asked } });
        }}
      >
        <TextField
          label={w.number}
          name="number"
          defaultValue={number}
          required
          autoComplete="off"
          maxLength={60}
        />
        <Button primary type="submit">
          {w.check}
        </Button>
      </form>
      {number !== '' && <Result number={number} />}
    </div>
  );
}

function Result({ number }: { number: string }) {
  const w = useWords(dictionary);
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
  return <Checked certificate={found.data} />;
}

function Checked({ certificate }: { certificate: CertificateCheck }) {
  const w = useWords(dictionary);
  const text = useText();
  const lang = useLanguage();
  return (
    <section className="sheet" role="status">
      <p className="standing" data-standing={certificate.valid ? 'kept' : 'missed'}>
        {certificate.valid ? <DoneIcon /> : <OverdueIcon />}{' '}
        <strong>{certificate.valid ? w.valid : w.invalid}</strong>
      </p>
      <dl className="facts">
        <dt>{w.type}</dt>
        <dd>{text(certificate.type.name)}</dd>
        <dt>{w.number}</dt>
        <dd>{certificate.number}</dd>
        <dt>{w.holder}</dt>
        <dd>{certificate.holder}</dd>
        <dt>{w.issued}</dt>
        <dd>{dayWords(certificate.issuedAt, lang)}</dd>
        {certificate.revokedAt !== null && (
          <>
            <dt>{w.revoked}</dt>
            <dd>{dayWords(certificate.revokedAt, lang)}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
