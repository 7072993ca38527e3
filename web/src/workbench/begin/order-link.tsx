import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';
import { beginningsQuery } from '../queries.ts';

const orderWords = words({ order: { zh: '就此事督办', en: 'Open an order about this' } });

/** For those whose office opens orders: one about what is on the page, its number and office filled in. */
export function OrderLink({ number, office }: { number: string; office: string | null }) {
  const w = useWords(orderWords);
  const begins = useQuery(beginningsQuery()).data?.items ?? [];
  const order = begins.find(({ orders }) => orders);
  if (order === undefined) return null;
  return (
    <p className="no-print">
      <Link
        to="/work/begin/$service"
        params={{ service: order.service.code }}
        search={{ number, office: office ?? undefined }}
      >
        {w.order}
      </Link>
    </p>
  );
}
