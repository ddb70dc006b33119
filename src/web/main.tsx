import { createRoot } from 'react-dom/client';
import { WORDS } from '../locales';
import { browserLanguage, keepOffline } from './environment';
import { Page } from './Page';

const element = document.getElementById('root');
/** Found by `supported.js`, and told by the page itself. */
const isTooOld = document.documentElement.hasAttribute('data-too-old');
if (element && !isTooOld) {
  const { locale, product } = WORDS[browserLanguage()];
  document.documentElement.lang = locale;
  document.title = product;
  createRoot(element).render(<Page />);
  keepOffline();
}
