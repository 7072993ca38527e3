import type { CaseView } from '../api/types.ts';
import { dayWords } from '../language/dates.ts';
import { useLanguage, useText, useWords } from '../language/language.tsx';
import { words } from '../language/words.ts';
import { DoneIcon } from './icons.tsx';

const materialWords = words({
  title: { zh: '不用交的材料', en: 'Documents you do not need to provide' },
  says: (certificate: string, number: string, office: string, day: string) => ({
    zh: `由电子证照代替：${certificate} ${number}，${office} ${day}签发`,
    en: `Covered by an electronic certificate: ${certificate} ${number}, issued by ${office} on ${day}`,
  }),
});

/** What certificates stand for in a case, with where they come from and of when (免证办). */
export function FoundMaterials({ materials }: Pick<CaseView, 'materials'>) {
  const w = useWords(materialWords);
  const text = useText();
  const lang = useLanguage();
  if (materials.length === 0) return null;
  return (
    <section className="sheet">
      <h2>{w.title}</h2>
      <ul className="ticks">
        {materials.map(({ material, certificate, number, office, issuedOn }) => (
          <li key={`${material.en} ${number}`}>
            <DoneIcon />
            <span>
              {text(material)}{' '}
              <span className="small quiet">
                {w.says(text(certificate.name), number, text(office), dayWords(issuedOn, lang))}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
