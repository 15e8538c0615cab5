import type { AstroIntegration } from 'astro';

/** Serves what islands load when they need it, below `_search/`, `_chart/` and the like, in the preview as in the build. */
export function scriptFiles(): AstroIntegration {
  return {
    name: 'kidiris:script-files',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const room of ['search', 'chart', 'timeline', 'contribute', 'addresses']) {
          injectRoute({
            pattern: `/_${room}/[part].js`,
            entrypoint: new URL(`./${room}-endpoint.ts`, import.meta.url),
            prerender: true,
          });
        }
      },
    },
  };
}
