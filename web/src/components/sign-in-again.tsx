import { useWords } from '../language/language.tsx';
import { words } from '../language/words.ts';

const dictionary = words({
  signIn: {
    zh: '去登录（新窗口，这里写的不会丢）',
    en: 'Sign in (new window; what you entered stays here)',
  },
});

/** A session ends while somebody works: they sign in beside the page, and go on where they were. */
export function SignInAgain() {
  const w = useWords(dictionary);
  return (
    <p>
      <a href="/sign-in" target="_blank" rel="noopener">
        {w.signIn}
      </a>
    </p>
  );
}
