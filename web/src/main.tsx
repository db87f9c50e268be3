import './tokens.css';
import './base.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { restoreLanguage } from './i18n/index.ts';
import { loadShop } from './shop.ts';

// The menu is asked for before anything is drawn: it travels while the page's own chunk does.
void loadShop();

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has an element #app');
await restoreLanguage().catch(() => undefined);
render(<App />, root);
