import '../../components/button.css';
import { Link } from '@tanstack/react-router';
import type { CaseView } from '../../api/types.ts';
import { useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';
import { isDoneThere, ownPageOf } from './own-page.ts';

const linkWords = words({
  inspection: { zh: '到督查页面', en: 'Go to the inspection page' },
  inspectionHint: {
    zh: '固定抽样范围、公布密钥在那里办：能看到有多少件，密钥由系统生成。',
    en: 'Fix the sampling pool and reveal the secret there. You can see how many cases there are; the secret is generated for you.',
  },
  meeting: { zh: '到会议页面', en: 'Go to the meeting page' },
  meetingHint: {
    zh: '议程在那里从红灯事项里勾选。',
    en: 'Choose the agenda there from the red-flagged items.',
  },
});

/** On the case of an inspection or a meeting: the page where it is carried on. */
export function OwnPageLink({ view }: { view: CaseView }) {
  const w = useWords(linkWords);
  const own = ownPageOf(view.service);
  if (own === null) return null;
  const waits = isDoneThere(view);
  return (
    <p className="no-print">
      <Link
        to={
          own.page === 'meeting'
            ? '/cockpit/supervision/meetings/$case'
            : '/cockpit/supervision/inspections/$case'
        }
        params={{ case: view.id }}
        className={waits ? 'button button-primary' : 'button'}
      >
        {w[own.page]}
      </Link>{' '}
      {waits && <span className="small quiet">{w[`${own.page}Hint`]}</span>}
    </p>
  );
}
