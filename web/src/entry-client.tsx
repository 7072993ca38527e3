import './design/index.ts';
import { createBrowserHistory } from '@tanstack/react-router';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { askIn } from './api/request.ts';
import { App } from './app/app.tsx';
import { readBoot, seed } from './app/boot.ts';
import { createQueryClient } from './app/query-client.ts';
import { createAppRouter } from './app/router.tsx';

const boot = readBoot();
askIn(boot.lang);
const queryClient = createQueryClient();
for (const [path, answer] of boot.answers) seed(queryClient, path, answer);
const context = { queryClient, boot, server: null };
const router = createAppRouter(context, createBrowserHistory());
const container = document.getElementById('app');
if (container === null) throw new Error('the page has no #app');

if (boot.rendered) {
  // Tells the router to draw the same boundaries as the server did.
  router.ssr = { manifest: undefined };
  await router.load();
  hydrateRoot(container, <App context={context} router={router} />);
} else {
  createRoot(container).render(<App context={context} router={router} />);
}
