import { webDarkTheme, webLightTheme } from '@fluentui/react-components';

/** Office's own look. High contrast needs none: Fluent follows the system. */
export const THEMES = { light: webLightTheme, dark: webDarkTheme } as const;
