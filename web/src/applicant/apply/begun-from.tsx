import { Link } from '@tanstack/react-router';
import type { Draft } from '../../api/types.ts';
import { useText, useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';

const dictionary = words({
  from: { zh: '重新申请自', en: 'Reapplying from' },
  text: {
    zh: '。当时填写的内容和材料已经带过来，请逐项核对；声明和签名要重新做。',
    en: '. What you entered and uploaded then is here; please check it. Declarations and signatures must be made again.',
  },
  leftOut: {
    zh: '没有带过来的（表单已不再有，或者要重新提供）：',
    en: 'Not carried over, because the form no longer has it or it must be given again:',
  },
});

/** Where an application came from, and what of that could not come along. */
export function BegunFrom({ draft: { begunFrom } }: { draft: Draft }) {
  const w = useWords(dictionary);
  const text = useText();
  if (begunFrom === null) return null;
  return (
    <section className="sheet">
      <p>
        {w.from}{' '}
        <Link to="/my/cases/$id" params={{ id: begunFrom.case.id }}>
          {begunFrom.case.number}
        </Link>
        {w.text}
      </p>
      {begunFrom.leftOut.length > 0 && (
        <>
          <p>{w.leftOut}</p>
          <ul className="conflict-entries">
            {begunFrom.leftOut.map((label) => (
              <li key={`${label.zh} ${label.en}`}>{text(label)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
