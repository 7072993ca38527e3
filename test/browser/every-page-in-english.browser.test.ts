import { phone } from '../support/browser.ts';
import { judgeEveryPage } from '../support/judge-pages.ts';

/* Every page in English on a phone. */

await judgeEveryPage('en', phone);
