import { Link } from '@tanstack/react-router';
import type { CaseView } from '../../api/types.ts';
import { useWords } from '../../language/language.tsx';
import { askedFor } from './asked-for.ts';
import { propertyWords } from './property-words.ts';

/** On a case about a unit of property: what the register says of it. */
export function UnitLink({ view }: { view: Pick<CaseView, 'form'> }) {
  const w = useWords(propertyWords);
  const { unit } = view.form;
  if (typeof unit !== 'string' || askedFor(unit)?.by !== 'unit') return null;
  return (
    <p className="no-print">
      <Link to="/property" search={{ q: unit }}>
        {w.unitOfCase}
      </Link>
    </p>
  );
}
