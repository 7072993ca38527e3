import { Link, useParams } from '@tanstack/react-router';
import { SignInFirst } from '../applicant/sign-in-first.tsx';
import { useWords } from '../language/language.tsx';
import { VisitTimes } from './visit-page.tsx';
import { visitWords } from './visit-words.ts';

/** `/my/visits/…`: the firm's side. */
export function MyVisitPage() {
  const { id } = useParams({ from: '/portal/my/visits/$id' });
  const w = useWords(visitWords);
  return (
    <SignInFirst>
      <VisitTimes
        id={id}
        back={
          <Link to="/my/cases/$id" params={{ id }}>
            {w.backToCase}
          </Link>
        }
      />
    </SignInFirst>
  );
}
