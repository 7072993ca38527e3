import { Link, useParams } from '@tanstack/react-router';
import { SignInFirst } from '../applicant/sign-in-first.tsx';
import { useWords } from '../language/language.tsx';
import { WorksPage } from './works-page.tsx';
import { worksWords } from './works-words.ts';

/** `/my/works/…`: the customer's side. */
export function MyWorksPage() {
  const { id } = useParams({ from: '/portal/my/works/$id' });
  const w = useWords(worksWords);
  return (
    <SignInFirst>
      <WorksPage
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
