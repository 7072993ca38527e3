import { Link } from '@tanstack/react-router';
import { useWords } from '../../language/language.tsx';
import { NoticeList } from '../../notices/notice-list.tsx';
import { noticeWords } from '../../notices/notice-words.ts';
import { seesContents } from '../../office-frame/pages-of-role.ts';
import { useAccount } from '../../office-frame/use-account.ts';

/** What somebody of an office, or of supervision, is told. Supervision opens no case. */
export function NoticesPage() {
  const w = useWords(noticeWords);
  const account = useAccount();
  const contents = account !== null && seesContents(account.role);
  return (
    <div className="page">
      <NoticeList
        at="/work/notices"
        none={w.noneOffice}
        open={
          contents
            ? ({ case: row }, said, onOpen) => (
                <Link to="/work/case/$case" params={{ case: row?.id ?? '' }} onClick={onOpen}>
                  {said}
                </Link>
              )
            : null
        }
      />
    </div>
  );
}
