/**
 * Where the pages of the workbench are, and with each what it needs: so much that it is fetched with the first of them
 * and not with the public pages.
 */
export const queueLayout = () => import('./queue/queue-layout.tsx');
export const queuePage = () => import('./queue/queue-page.tsx');
export const drawingsPage = () => import('../drawings/office-drawings-page.tsx');
export const worksPage = () => import('../works/office-works-page.tsx');
export const siteVisitPage = () => import('../site-visit/office-visit-page.tsx');
export const casePage = () => import('./case/case-page.tsx');
export const casesPage = () => import('./cases/cases-page.tsx');
export const noticesPage = () => import('./notices/notices-page.tsx');
export const beginPage = () => import('./begin/begin-page.tsx');
export const beginFormPage = () => import('./begin/begin-form-page.tsx');
export const migrationsPage = () => import('./migrations/migrations-page.tsx');
export const counterPage = () => import('./counter/counter-page.tsx');
export const visitPage = () => import('./counter/visit-page.tsx');
export const staffPage = () => import('./staff/staff-page.tsx');
export const identityPage = () => import('./staff/identity-page.tsx');
export const accessPage = () => import('./access/access-page.tsx');
export const operationsPage = () => import('./operations/operations-page.tsx');
export const monthPage = () => import('./month/month-page.tsx');
export const exchangePage = () => import('./exchange/exchange-page.tsx');
export const askPage = () => import('./exchange/ask-page.tsx');
