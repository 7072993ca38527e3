import '../../components/sheet.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { shownCertificateQuery } from '../../api/queries.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';

const shownWords = words({
  title: { zh: '出示的证照', en: 'Certificate presented' },
  valid: { zh: '真实，此刻有效', en: 'Genuine and valid right now' },
  invalid: { zh: '此刻无效，请勿采信', en: 'Not valid right now: do not rely on it' },
  proves: (holder: string, type: string, office: string, day: string) => ({
    zh: `它证明：${holder} 持有${office}于 ${day} 签发的${type}。在经营场所这样展示，即为依法亮照。`,
    en: `This shows that ${holder} holds the ${type} issued by ${office} on ${day}. Showing the licence like this at the place of business meets the duty to display it.`,
  }),
  number: { zh: '编号', en: 'Number' },
  shownAt: (time: string) => ({
    zh: `持有人于 ${time} 在屏幕上出示`,
    en: `Presented on the holder’s screen at ${time}`,
  }),
  beware: {
    zh: '请核对招牌、地址与此一致；只看到照片或截图的，请对方重新出示。',
    en: 'Check that the name and address match the place in front of you. If you were shown a photo or screenshot, ask to see it again.',
  },
});

/** What whoever scanned the code on a screen reads: what it proves, and since when. */
export function ShownPage() {
  const w = useWords(shownWords);
  const text = useText();
  const lang = useLanguage();
  const { token } = useParams({ from: '/portal/shown/$token' });
  usePageTitle(w.title);
  const found = useQuery({ ...shownCertificateQuery(token), staleTime: 60_000, retry: false });
  if (found.isPending) return <Skeleton />;
  if (found.isError)
    return (
      <div className="page-column">
        <h1>{w.title}</h1>
        <ProblemNotice problem={problemOf(found.error)} />
      </div>
    );
  const { certificate, shownAt } = found.data;
  return (
    <article className="sheet page-column">
      <h1>{text(certificate.type.name)}</h1>
      <p>
        <strong>
          {certificate.valid ? '✓ ' : '✗ '}
          {certificate.valid ? w.valid : w.invalid}
        </strong>
      </p>
      <p>
        {w.proves(
          certificate.holder,
          text(certificate.type.name),
          text(certificate.office),
          dayWords(certificate.issuedAt, lang),
        )}
      </p>
      <p>
        {w.number} {certificate.number}
      </p>
      <p>{w.shownAt(shownAt.slice(11, 19))}</p>
      <p className="quiet">{w.beware}</p>
    </article>
  );
}
