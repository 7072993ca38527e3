import './case-proof.css';
import { Link } from '@tanstack/react-router';
import { useWords } from '../language/language.tsx';
import { words } from '../language/words.ts';

const proofWords = words({
  proof: { zh: '下载证明', en: 'Download proof' },
  proofText: {
    zh: '证明这件事的每一步都在公开日志里，事后没有改写；不依赖本系统即可核验。',
    en: 'It proves that every step of this case is in the public log and has not been changed since. It can be checked without this system.',
  },
  how: { zh: '怎样核验', en: 'How to check it' },
});

/** The proof of a case, to take along. */
export function CaseProof({ id }: { id: string }) {
  const w = useWords(proofWords);
  return (
    <p className="case-proof small no-print">
      <span>
        <a href={`/api/cases/${id}/proof`} download>
          {w.proof}
        </a>
        {' · '}
        <Link to="/transparency">{w.how}</Link>
      </span>
      <span className="quiet">{w.proofText}</span>
    </p>
  );
}
