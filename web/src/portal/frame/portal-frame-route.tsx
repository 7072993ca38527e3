import { createRoute, Outlet } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route.tsx';
import { PortalFrame } from './portal-frame.tsx';

/** The frame of all public pages; it has no address of its own. */
export const portalFrame = createRoute({
  getParentRoute: () => rootRoute,
  id: 'portal',
  component: () => (
    <PortalFrame>
      <Outlet />
    </PortalFrame>
  ),
});
