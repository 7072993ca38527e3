import './sheet.css';
import '../signings/signings.css';
import type { CaseView } from '../api/types.ts';
import { useCityTime } from '../app/city-time.ts';
import { momentWords } from '../language/dates.ts';
import { useLanguage, useText, useWords } from '../language/language.tsx';
import { words } from '../language/words.ts';

const signedWords = words({
  title: { zh: '签名', en: 'Signatures' },
  attended: (clerk: string, office: string, how: string) => ({
    zh: `${how}办理：由${office}${clerk}代为填写，来人确认`,
    en: `Filled in ${how} by ${clerk}, ${office}, and confirmed by the person attending`,
  }),
  by: (how: string) => ({
    zh: `来人代表申请人：${how}`,
    en: `The person attending acts for the applicant ${how}`,
  }),
  document: (name: string) => ({ zh: `看过证件：${name}`, en: `Document seen: ${name}` }),
  hash: { zh: '所签内容的摘要（SHA-256）', en: 'Digest of the signed content (SHA-256)' },
});

/** Who signed what was handed in, when and how; and who filled it in for whom. */
export function CaseSigned({ signed }: { signed: CaseView['signed'] }) {
  const w = useWords(signedWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  if (signed === null) return null;
  const { attended } = signed;
  return (
    <section className="sheet">
      <h2>{w.title}</h2>
      {attended !== null && (
        <p>
          {w.attended(text(attended.clerk), text(attended.office.name), text(attended.channel))}
          {attended.by !== null && ` · ${w.by(text(attended.by))}`}
          {attended.document !== null && ` · ${w.document(text(attended.document))}`}
        </p>
      )}
      <ul className="signers">
        {signed.signatures.map(({ name, as, how, at }) => (
          <li key={`${name} ${at}`}>
            <strong>{name}</strong> {as.map((each) => text(each)).join(' · ')}
            <br />
            <span className="quiet">
              {text(how)} · {momentWords(at, lang, today)}
            </span>
          </li>
        ))}
      </ul>
      <p className="small">
        {w.hash}
        <br />
        <span className="signing-hash">{signed.hash}</span>
      </p>
    </section>
  );
}
