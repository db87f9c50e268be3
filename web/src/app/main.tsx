import '../components/tokens.css';
import '../components/base.css';
import { render } from 'preact';
import { startOnce } from '../browser/life.ts';
import { whenSettled } from '../browser/when-settled.ts';
import { price } from '../i18n/format.ts';
import { App } from './app.tsx';
import { startApp } from './start.ts';

/** Resolves once the browser has shown what is there already, the shop's sign: on a slow phone the rest takes a while. */
const painted = () =>
  new Promise((resolve) => {
    if (document.hidden) resolve(undefined);
    else requestAnimationFrame(() => setTimeout(resolve));
  });

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has an element #app');
// Without `await`, which would wait for ever: English is a chunk that imports from this one, and so runs after it.
Promise.all([startApp(), painted()]).then(() => {
  render(<App />, root);
  // The first price takes a slow phone a tenth of a second, to read how its language writes money; here it only waits.
  setTimeout(() => price(0));
});

whenSettled(() => {
  import('./installed/start-installed.tsx').then(
    ({ startInstalled }) => startOnce(startInstalled),
    () => undefined,
  );
});
