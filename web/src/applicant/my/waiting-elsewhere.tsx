import { useQueries } from '@tanstack/react-query';
import { workQuery } from '../../api/queries.ts';
import { Button } from '../../components/button.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';
import { actFor, useActingFor } from '../powers/acting-for.ts';

const dictionary = words({
  party: (name: string) => ({ zh: `“${name}”有事等你处理`, en: `${name} is waiting for you` }),
  partyText: {
    zh: '现在看到的是另一个名义下的事。',
    en: 'What you see now is in another name.',
  },
  switchTo: (name: string) => ({ zh: `切换到“${name}”`, en: `Switch to ${name}` }),
  yourself: { zh: '你本人有事等你处理', en: 'Something of your own is waiting for you' },
  switchToYourself: { zh: '切换到本人', en: 'Switch to yourself' },
});

/** Lists show one name at a time: what waits in the others that somebody may act in is pointed to. */
export function WaitingElsewhere() {
  const w = useWords(dictionary);
  const text = useText();
  const { party, parties } = useActingFor();
  const others = [
    ...(party === null ? [] : [{ id: '', name: null }]),
    ...parties.filter(({ id }) => id !== party?.id),
  ];
  const waiting = useQueries({
    queries: others.map(({ id }) => workQuery({ for: id === '' ? undefined : id, limit: 1 })),
  });
  return others.map(({ id, name }, index) => {
    if ((waiting[index]?.data?.items.length ?? 0) === 0) return null;
    return (
      <div key={id} className="turn-row" role="status">
        <div>
          <strong>{name === null ? w.yourself : w.party(text(name))}</strong>
          <p>{w.partyText}</p>
        </div>
        <Button onClick={() => actFor(id)}>
          {name === null ? w.switchToYourself : w.switchTo(text(name))}
        </Button>
      </div>
    );
  });
}
