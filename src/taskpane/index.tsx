import { FluentProvider, Text, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root) {
  void Office.onReady().then(() => {
    createRoot(root).render(
      <FluentProvider theme={webLightTheme}>
        <Text>Монитор дорожных карт</Text>
      </FluentProvider>,
    );
  });
}
