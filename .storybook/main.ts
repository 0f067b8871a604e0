import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { backgrounds: false },
  staticDirs: [
    { from: '../demo/portal/pictures', to: '/pictures' },
    { from: '../demo/portal/files', to: '/files' },
  ],
  // A page of documentation is no place for a font of somebody else's server.
  previewHead: (head) => `${head}<style>body{font-family:'IBM Plex Sans','Noto Sans Arabic Variable',system-ui,sans-serif}</style>`,
  viteFinal: (vite) => ({ ...vite, build: { ...vite.build, chunkSizeWarningLimit: 4000 } }),
};

export default config;
