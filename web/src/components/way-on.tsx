import { useLocation } from '@tanstack/react-router';
import { useWords } from '../language/language.tsx';
import { words } from '../language/words.ts';

const dictionary = words({
  queue: { zh: '去待办', en: 'Go to the queue' },
  overview: { zh: '去总览', en: 'Go to the overview' },
  mine: { zh: '去“我的办件”', en: 'My cases' },
  certificates: { zh: '去“我的证照”', en: 'My certificates' },
  home: { zh: '回首页', en: 'Go to the home page' },
});

/** Where something that is not found may be looked for: asking for it again finds it no more. */
export function WayOn({ code }: { code: string }) {
  const w = useWords(dictionary);
  const { pathname } = useLocation();
  const { href, name } = wayOn(code, pathname);
  return <a href={href}>{w[name]}</a>;
}

type Way = { readonly href: string; readonly name: keyof typeof dictionary };

/** By the face in which it was looked for, and there by what it is. */
export function wayOn(code: string, pathname: string): Way {
  const under = (face: string) => pathname === face || pathname.startsWith(`${face}/`);
  if (under('/work')) return { href: '/work', name: 'queue' };
  if (under('/cockpit')) return { href: '/cockpit', name: 'overview' };
  if (under('/my/certificates')) return { href: '/my/certificates', name: 'certificates' };
  const own = /^(case|draft|file|signing)\.not-found$/.test(code);
  return under('/my') || (own && under('/apply'))
    ? { href: '/my', name: 'mine' }
    : { href: '/', name: 'home' };
}
