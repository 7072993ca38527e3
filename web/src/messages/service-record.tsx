import './messages.css';
import { useQuery } from '@tanstack/react-query';
import { problemOf } from '../api/problem.ts';
import { serviceRecordQuery } from '../api/queries.ts';
import type { CaseView } from '../api/types.ts';
import { useCityTime } from '../app/city-time.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { momentWords } from '../language/dates.ts';
import { useLanguage, useText, useWords } from '../language/language.tsx';
import { messageWords } from './message-words.ts';

/** What whoever asked was told of a case, how it came to them, and since when it counts as served. */
export function ServiceRecord({ view }: { view: Pick<CaseView, 'id' | 'inHand'> }) {
  // Whoever sees the case without what is in it has no record of it either.
  return view.inHand && <OwnRecord caseId={view.id} />;
}

function OwnRecord({ caseId }: { caseId: string }) {
  const w = useWords(messageWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const found = useQuery(serviceRecordQuery(caseId));
  const at = (iso: string | null) => (iso === null ? '' : momentWords(iso, lang, today));
  return (
    <details className="sheet">
      <summary>{w.record}</summary>
      {found.isError && <ProblemNotice problem={problemOf(found.error)} />}
      {found.data?.items.length === 0 && <p className="quiet">{w.noRecord}</p>}
      <ul className="service-list">
        {found.data?.items.map((item) => (
          <li key={item.seq}>
            <div>
              {text(item.text)} <span className="quiet small">{at(item.at)}</span>
            </div>
            {item.document !== null && (
              <DocumentLink caseId={caseId} seq={item.seq} title={text(item.document)} />
            )}
            <ul className="small">
              {item.served !== null && <li>{w.servedAt(at(item.served.at), text(item.served.text))}</li>}
              {item.sent.map((sent) => (
                <li key={sent.channel}>
                  {w.sentBy(text(sent.channelText), text(sent.stateText), at(sent.at))}
                </li>
              ))}
              <li>{item.readAt === null ? w.unread : w.readAt(at(item.readAt))}</li>
            </ul>
          </li>
        ))}
      </ul>
      {found.data !== undefined && <p className="quiet small">{text(found.data.rule)}</p>}
    </details>
  );
}

/** Opens the signed document in a window of its own. */
export function DocumentLink({ caseId, seq, title }: { caseId: string; seq: number; title: string }) {
  const w = useWords(messageWords);
  return (
    <a
      className="document-link"
      href={`/api/cases/${encodeURIComponent(caseId)}/documents/${seq}`}
      target="_blank"
      rel="noreferrer"
    >
      {w.openDocument(title)}
    </a>
  );
}
