import { Link } from '@tanstack/react-router';
import { useWords } from '../../language/language.tsx';
import { messageWords } from '../../messages/message-words.ts';
import { NoticeList } from '../../notices/notice-list.tsx';
import { noticeWords } from '../../notices/notice-words.ts';
import { SignInFirst } from '../sign-in-first.tsx';

/** What the applicant is told; an entry opens its case. */
export function NoticesPage() {
  const w = useWords(noticeWords);
  const m = useWords(messageWords);
  return (
    <SignInFirst>
      <p className="no-print">
        <Link to="/my/messages">{m.title}</Link>
      </p>
      <NoticeList
        at="/my/notices"
        none={w.noneMine}
        open={({ case: row }, said, onOpen) => (
          <Link to="/my/cases/$id" params={{ id: row?.id ?? '' }} onClick={onOpen}>
            {said}
          </Link>
        )}
      />
    </SignInFirst>
  );
}
