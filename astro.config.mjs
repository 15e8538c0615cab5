import process from 'node:process';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { islands } from './src/build/islands.ts';
import { latinEditionPages } from './src/build/latin-edition.ts';
import { scriptFiles } from './src/build/script-files.ts';
import { createSettings } from './src/build/settings.ts';
import { createSitemapOptions } from './src/build/sitemap-options.ts';
import { siteHeaders } from './src/build/site-headers.ts';

const { siteUrl } = createSettings(process.env);

export default defineConfig({
  ...(siteUrl ? { site: siteUrl } : {}),
  build: { format: 'preserve', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    islands(),
    scriptFiles(),
    latinEditionPages(),
    siteHeaders(),
    ...(siteUrl ? [sitemap(createSitemapOptions(siteUrl))] : []),
  ],
});
