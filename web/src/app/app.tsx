import { Announcer } from '../components/announcer.tsx';
import { Router } from '../router/router.tsx';
import { OtherPages, routes } from './routes.tsx';

export function App() {
  return (
    <>
      <Router pages={routes} otherwise={OtherPages} />
      <Announcer />
    </>
  );
}
