import { Announcer } from '../components/announcer.tsx';
import { Router } from '../router/router.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { routes } from './routes.tsx';

export function App() {
  return (
    <>
      <Router pages={routes} otherwise={NotFoundPage} />
      <Announcer />
    </>
  );
}
