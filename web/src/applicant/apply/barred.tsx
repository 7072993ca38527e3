import '../../components/problem-notice.css';
import type { Draft } from '../../api/types.ts';
import { useText, useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';
import { useActingFor } from '../powers/acting-for.ts';

const dictionary = words({
  choose: {
    zh: '点开标题下面的“以……的名义申请”就能换；已经填写的内容还在。',
    en: 'Open the line under the title that says in whose name you apply to choose; what was entered is kept.',
  },
});

/** In the form's place: why whoever it is asked for cannot ask for this, whatever they enter. */
export function Barred({
  bar: { message, next },
  own,
}: {
  bar: NonNullable<Draft['bar']>;
  /** Whoever reads it may ask in another's name. */
  own: boolean;
}) {
  const w = useWords(dictionary);
  const text = useText();
  const { parties } = useActingFor();
  return (
    <div className="problem" role="alert">
      <p className="problem-title">{text(message)}</p>
      <p>{text(next)}</p>
      {own && parties.length > 0 && <p className="quiet">{w.choose}</p>}
    </div>
  );
}
