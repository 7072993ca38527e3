/**
 * Where the pages of the cockpit are, and with each what it needs: so much that it is fetched with the first of them
 * and not with the public pages.
 */
export const overviewPage = () => import('./overview/overview-page.tsx');
export const placePage = () => import('./overview/place-page.tsx');
export const plansPage = () => import('./plans/plans-page.tsx');
export const planPage = () => import('./plans/plan-page.tsx');
export const comparePage = () => import('./compare/compare-page.tsx');
export const fulfilmentPage = () => import('./fulfilment/fulfilment-page.tsx');
export const timelinePage = () => import('./timeline/timeline-page.tsx');
export const ownTasksPage = () => import('./own-tasks/own-tasks-page.tsx');
export const tasksPage = () => import('./tasks/tasks-page.tsx');
export const indicatorsPage = () => import('./indicators/indicators-page.tsx');
export const indicatorPage = () => import('./indicators/indicator-page.tsx');
export const supervisionPage = () => import('./supervision/supervision-page.tsx');
export const meetingPage = () => import('./supervision/meeting-page.tsx');
export const inspectionPage = () => import('./supervision/inspection-page.tsx');
export const rankingPage = () => import('./compare/ranking-page.tsx');
export const bulletinsPage = () => import('./bulletins/bulletins-page.tsx');
export const rhythmsPage = () => import('./bulletins/rhythms-page.tsx');
export const bulletinPage = () => import('./bulletins/bulletin-page.tsx');
export const importsPage = () => import('./imports/imports-page.tsx');
export const importPage = () => import('./imports/import-page.tsx');
