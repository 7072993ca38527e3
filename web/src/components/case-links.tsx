import type { ReactNode } from 'react';
import type { CaseView } from '../api/types.ts';
import { useText } from '../language/language.tsx';

/** Other cases that this one has to do with, and how; those that the reader may open as links. */
export function CaseLinks({
  links,
  linkTo,
}: {
  links: CaseView['links'];
  linkTo: (id: string, number: string) => ReactNode;
}) {
  const text = useText();
  return (
    <ul className="related">
      {links.map(({ relation, case: { id, number, opens, service } }) => (
        <li key={`${relation.en} ${id}`}>
          <span className="quiet">{text(relation)}</span> {service !== null && `${text(service)} `}
          {opens ? linkTo(id, number) : number}
        </li>
      ))}
    </ul>
  );
}
