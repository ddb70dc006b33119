import { createRoot } from 'react-dom/client';
import { WORDS } from '../locales';
import { browserLanguage, keepOffline } from './environment';
import { Page } from './Page';

const element = document.getElementById('root');
if (element) {
  const { locale, product } = WORDS[browserLanguage()];
  document.documentElement.lang = locale;
  document.title = product;
  createRoot(element).render(<Page />);
  keepOffline();
}
