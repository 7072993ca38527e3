import { useLanguage, useWords } from '../../language/language.tsx';
import { bulletinWords } from './bulletin-words.ts';

/** The papers of a bulletin in the reader’s language. */
export function BulletinFiles({ id, title }: { id: string; title: string }) {
  const w = useWords(bulletinWords);
  const lang = useLanguage();
  const files = [
    ['docx', '', 'DOCX'],
    ['docx', '&red=true', w.redHead],
    ['pdf', '', 'PDF'],
    ['xlsx', '', 'XLSX'],
  ] as const;
  return (
    <ul className="bulletin-files" aria-label={`${w.files}: ${title}`}>
      {files.map(([format, more, name]) => (
        <li key={name}>
          <a
            href={`/api/bulletins/${id}/${format}?lang=${lang}${more}`}
            {...(format === 'pdf' ? { target: '_blank', rel: 'noopener' } : { download: true })}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
