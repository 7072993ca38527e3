import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Text } from '../../../../src/kernel/text.ts';
import { useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';
import { useAccount } from '../../office-frame/use-account.ts';
import { beginningsQuery } from '../queries.ts';

const orderWords = words({ order: { zh: '就此事督办', en: 'Open a supervision order about this' } });

/** What is on the page, as the form of an order takes it. */
type OrderedMatter = {
  readonly number: string;
  readonly office: string | null;
  readonly origin?: 'task' | 'target';
  /** What it is, where it is a case: nobody orders anything about an order. */
  readonly service?: string;
  /** The office that has begun the matter by itself: nobody is ordered about one's own. */
  readonly begunBy?: Text | null;
};

/** For those whose office opens orders: one about what is on the page, with what is known of it filled in. */
export function OrderLink(matter: OrderedMatter) {
  return useAccount() === null ? null : <LinkToOrder {...matter} />;
}

function LinkToOrder({ number, office, origin, service, begunBy }: OrderedMatter) {
  const w = useWords(orderWords);
  const begins = useQuery(beginningsQuery()).data?.items ?? [];
  const account = useAccount();
  const order = begins.find(({ orders }) => orders);
  if (order === undefined || order.service.code === service) return null;
  if (begunBy != null && begunBy.zh === account?.office?.name.zh) return null;
  return (
    <p className="no-print">
      <Link
        to="/work/begin/$service"
        params={{ service: order.service.code }}
        search={{ number, office: office ?? undefined, origin }}
      >
        {w.order}
      </Link>
    </p>
  );
}
