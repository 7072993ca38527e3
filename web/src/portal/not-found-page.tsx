import { Link } from '@tanstack/react-router';
import { useApp } from '../app/context.tsx';
import { usePageTitle } from '../app/page-title.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { useWords } from '../language/language.tsx';
import { words } from '../language/words.ts';
import { PortalFrame } from './frame/portal-frame.tsx';

const dictionary = words({
  title: { zh: '没有这一页', en: 'Page not found' },
  text: {
    zh: '地址可能打错了，或者内容已经搬走。你办的事不受影响。',
    en: 'The address may be mistyped, or the content has moved. Your cases are not affected.',
  },
  home: { zh: '回首页搜索', en: 'Search from the home page' },
});

/** The whole page, where no address leads anywhere. */
export function NotFoundPage() {
  return (
    <PortalFrame>
      <NothingHere />
    </PortalFrame>
  );
}

/** The same within a page of the portal, whose address names something that there is not. */
export function NothingHere() {
  const w = useWords(dictionary);
  usePageTitle(w.title);
  const { server } = useApp();
  if (server !== null) server.status = 404;
  return (
    <EmptyState title={w.title} level={1} action={<Link to="/">{w.home}</Link>}>
      {w.text}
    </EmptyState>
  );
}
