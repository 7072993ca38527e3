import '../cockpit.css';
import './overview.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { cityQuery } from '../../api/queries.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Answered } from '../../components/answered.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { SheetsButton, TablesAsText } from '../sheets-button.tsx';
import { FigureRows, worstFirst } from './figure-rows.tsx';
import { KeyFigures } from './key-figures.tsx';
import { LateOrders, LateTasks, RedClocks } from './late-lists.tsx';
import { placeSheets } from './overview-sheets.ts';
import { overviewWords } from './overview-words.ts';
import { type Overview, useOverview } from './use-overview.ts';

/** One county or zone: the same questions as of the city, asked of it alone. */
export function PlacePage() {
  const w = useWords(overviewWords);
  const text = useText();
  const id = useParams({ strict: false, select: ({ place }: { place?: string }) => place ?? '' });
  const overview = useOverview(id);
  const name = overview.data?.place?.name;
  usePageTitle(name === undefined ? w.map : text(name));
  const back = <Link to="/cockpit">{w.toOverview}</Link>;
  if (overview.error?.status === 404) {
    return (
      <div className="page">
        <EmptyState level={1} title={w.noPlace} action={back}>
          {w.noPlaceText}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="page">
      <PageTop
        title={name === undefined ? w.map : text(name)}
        lead={w.placeLead}
        back={back}
        aside={overview.data === undefined ? undefined : <Download id={id} overview={overview.data} />}
      />
      <Answered question={overview} lines={16}>
        {(data) => <Place id={id} overview={data} />}
      </Answered>
    </div>
  );
}

function Download({ id, overview }: { id: string; overview: Overview }) {
  const w = useWords(overviewWords);
  const lang = useLanguage();
  const { today } = useCityTime();
  const demonstration = useQuery(cityQuery()).data?.demonstration === true;
  const sorted = { ...overview, figures: [...worstFirst(overview.figures)] };
  const made = {
    name: `place-${id}-${today}`,
    sheets: () => placeSheets(sorted, { lang, today, demonstration }),
  };
  return (
    <div className="no-print overview-doors">
      <SheetsButton {...made} label={w.asWorkbook} />
      <TablesAsText {...made} />
    </div>
  );
}

function Place({ id, overview }: { id: string; overview: Overview }) {
  const w = useWords(overviewWords);
  const unit = overview.place?.unit ?? null;
  return (
    <>
      <KeyFigures overview={overview} />
      {unit === null && (
        <p className="quiet">
          <Link to="/cockpit/tasks">{w.noUnit}</Link>
        </p>
      )}
      <div className="overview-columns">
        <FigureRows figures={overview.figures} region={id} />
        <div className="overview-side">
          <RedClocks cases={overview.cases} />
          <LateOrders orders={overview.orders} />
          {unit !== null && <LateTasks tasks={overview.tasks} unit={unit} />}
        </div>
      </div>
    </>
  );
}
