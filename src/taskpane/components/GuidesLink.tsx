import { Link } from '@fluentui/react-components';
import type { MouseEvent, ReactElement } from 'react';
import { GUIDE_WORDS, type LocaleName } from '../../locales';
import { carried, showCarried } from '../carried';

/** Leads to the guides, on a page of their own: beside this page, or in it where it is a single file. */
export function GuidesLink({ language }: { readonly language: LocaleName }): ReactElement {
  const show = (event: MouseEvent): void => {
    const page = carried(`guides-${language}`);
    if (page === null) return;
    event.preventDefault();
    showCarried(page);
  };
  return (
    <Link href={`guides/${language}/index.html`} target="_blank" rel="noopener" onClick={show}>
      {GUIDE_WORDS[language].link}
    </Link>
  );
}
