import { desk } from '../support/browser.ts';
import { judgeEveryPage } from '../support/judge-pages.ts';

/* Every page in Chinese on a desk. In English on a phone, it is judged in a file of its own, beside this one. */

await judgeEveryPage('zh', desk);
