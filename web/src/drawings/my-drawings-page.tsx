import { Link, useParams } from '@tanstack/react-router';
import { SignInFirst } from '../applicant/sign-in-first.tsx';
import { useWords } from '../language/language.tsx';
import { DrawingReview } from './drawing-review.tsx';
import { drawingWords } from './drawing-words.ts';

/** `/my/drawings/…`: the designer's side. */
export function MyDrawingsPage() {
  const { id } = useParams({ from: '/portal/my/drawings/$id' });
  const w = useWords(drawingWords);
  return (
    <SignInFirst>
      <DrawingReview
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
