import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { cityQuery } from '../api/queries.ts';
import { useText } from '../language/language.tsx';
import { useApp } from './context.tsx';

/** Names the page in the browser's title, on the server too. */
export function usePageTitle(title: string): void {
  const app = useApp();
  const text = useText();
  const city = text(useQuery(cityQuery()).data?.name);
  const whole = [title, city, text({ zh: '营商', en: 'Yingshang' })]
    .filter((part) => part !== '')
    .join(' · ');
  if (app.server !== null) app.server.title = whole;
  useEffect(() => {
    document.title = whole;
  }, [whole]);
}
