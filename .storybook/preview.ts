import '@fontsource/ibm-plex-sans/400.css';
import '@fontsource/ibm-plex-sans/500.css';
import '@fontsource/ibm-plex-sans/600.css';
import '@fontsource-variable/noto-sans-arabic/index.css';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import { annotations } from './annotations.js';

setCustomElementsManifest(manifest);

// Storybook reads the order of stories from this text, which must be one plain object.
export default {
  ...annotations,
  parameters: {
    ...annotations.parameters,
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      storySort: { order: ['How to embed', 'Tokens', 'news-feed', 'article-card', 'Sheets'] },
    },
  },
  tags: ['autodocs'],
};
