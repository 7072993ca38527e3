import {
  BulletinPage,
  BulletinRow,
  BulletinView,
  PaperBlock,
  PaperView,
} from '../../usecases/bulletins/bulletin-views.ts';
import { RhythmsView } from '../../usecases/bulletins/read-rhythms.ts';
import {
  StatedCase,
  StatedFigure,
  StatedPlace,
  StatedTask,
  Statement,
} from '../../usecases/bulletins/statement.ts';
import {
  ContradictionView,
  ContributionView,
  ForecastView,
  IndicatorDetail,
  IndicatorGroup,
  IndicatorMonth,
  IndicatorTarget,
  IndicatorView,
  RevisionView,
} from '../../usecases/indicators/indicator-views.ts';
import { RankingView } from '../../usecases/indicators/read-ranking.ts';
import { ReportBody, ReportList, ReportView } from '../../usecases/indicators/reports.ts';
import { pageOf } from '../../usecases/views/parts.ts';
import { WordsBody } from '../routes/bulletins.ts';

/** Indicators, reports, rankings and bulletins. */
export const figuresComponents = {
  BulletinPage,
  BulletinRow,
  BulletinView,
  PaperBlock,
  PaperView,
  WordsBody,
  StatedCase,
  StatedFigure,
  StatedPlace,
  StatedTask,
  Statement,
  IndicatorView,
  IndicatorPage: pageOf(IndicatorView),
  IndicatorDetail,
  IndicatorGroup,
  IndicatorMonth,
  IndicatorTarget,
  ForecastView,
  ContradictionView,
  RevisionView,
  ReportView,
  ReportList,
  ReportBody,
  RankingView,
  RhythmsView,
  ContributionView,
  ContributionPage: pageOf(ContributionView),
};
