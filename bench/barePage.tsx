/** What any pane of React and Fluent needs at least: one button, once Excel answers. */
import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

async function start(element: HTMLElement): Promise<void> {
  if (typeof Office !== 'undefined') await Office.onReady();
  createRoot(element).render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">Проверить</Button>
    </FluentProvider>,
  );
}

const element = document.getElementById('root');
if (element) void start(element);
