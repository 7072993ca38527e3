/**
 * Where the pages of applicants are, and with each what it needs: so much that it is fetched with the first of them
 * and not with the public pages.
 */
export const drawingsPage = () => import('../drawings/my-drawings-page.tsx');
export const worksPage = () => import('../works/my-works-page.tsx');
export const siteVisitPage = () => import('../site-visit/my-visit-page.tsx');
export const myPage = () => import('./my/my-page.tsx');
export const enterprisePage = () => import('./my/enterprise-page.tsx');
export const newApplicationPage = () => import('./apply/new-application-page.tsx');
export const applicationPage = () => import('./apply/application-page.tsx');
export const casePage = () => import('./my/case-page.tsx');
export const certificatesPage = () => import('./certificates/certificates-page.tsx');
export const certificatePage = () => import('./certificates/certificate-page.tsx');
export const noticesPage = () => import('./my/notices-page.tsx');
export const displayPage = () => import('./certificates/display-page.tsx');
export const helpPage = () => import('./help/help-page.tsx');
export const signingPage = () => import('../signings/signing-page.tsx');
export const linkPage = () => import('../signings/link-page.tsx');
export const readingsPage = () => import('./my/readings-page.tsx');
export const objectionPage = () => import('./my/objection-page.tsx');
export const ownDataPage = () => import('./my/own-data-page.tsx');
export const realNamePage = () => import('../security/real-name-page.tsx');
export const securityPage = () => import('../security/security-page.tsx');
export const powersPage = () => import('./powers/powers-page.tsx');
export const messageSettingsPage = () => import('../messages/settings-page.tsx');
export const gatheringsPage = () => import('./gatherings/gatherings-page.tsx');
export const joinPage = () => import('./gatherings/join-page.tsx');
