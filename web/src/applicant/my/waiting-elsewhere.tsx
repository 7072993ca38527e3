import { useQuery } from '@tanstack/react-query';
import { standingQuery, workQuery } from '../../api/queries.ts';
import { Button } from '../../components/button.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';
import { actFor, partiesOf, useActingFor } from '../powers/acting-for.ts';

const dictionary = words({
  party: (name: string) => ({ zh: `“${name}”有事等你处理`, en: `${name} needs you to do something` }),
  partyText: {
    zh: '现在看到的是另一个名义下的事。',
    en: 'You are now viewing this page in another name.',
  },
  switchTo: (name: string) => ({ zh: `切换到“${name}”`, en: `Switch to ${name}` }),
  yourself: { zh: '你本人有事等你处理', en: 'You have something to do in your own name' },
  switchToYourself: { zh: '切换到本人', en: 'Switch to yourself' },
});

/** Lists show one name at a time: what waits in the others that somebody may act in is pointed to. */
export function WaitingElsewhere() {
  const w = useWords(dictionary);
  const text = useText();
  const { party } = useActingFor();
  const standing = useQuery(standingQuery());
  const own = useQuery({ ...workQuery({ limit: 1 }), enabled: party !== null });
  const held = (standing.data?.held ?? []).filter(
    (power) => power.waiting > 0 && power.party.id !== party?.id,
  );
  const others = [
    ...(party !== null && (own.data?.items.length ?? 0) > 0 ? [{ id: '', name: null }] : []),
    ...partiesOf(held),
  ];
  return others.map(({ id, name }) => (
    <div key={id} className="turn-row" role="status">
      <div>
        <strong>{name === null ? w.yourself : w.party(text(name))}</strong>
        <p>{w.partyText}</p>
      </div>
      <Button onClick={() => actFor(id)}>
        {name === null ? w.switchToYourself : w.switchTo(text(name))}
      </Button>
    </div>
  ));
}
