import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ProofGate } from '../security/proof-gate.tsx';
import { type AppContext, AppContextProvider } from './context.tsx';
import { PreferencesProvider } from './preferences-context.tsx';
import type { createAppRouter } from './router.tsx';

export function App({
  context,
  router,
}: {
  context: AppContext;
  router: ReturnType<typeof createAppRouter>;
}) {
  return (
    <AppContextProvider value={context}>
      <QueryClientProvider client={context.queryClient}>
        <PreferencesProvider initial={context.boot}>
          <RouterProvider router={router} />
          <ProofGate />
        </PreferencesProvider>
      </QueryClientProvider>
    </AppContextProvider>
  );
}
