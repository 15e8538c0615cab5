import type { AstroIntegration } from 'astro';

/** Serves the files that the search page loads below `_search/`, in the preview as in the build. */
export function searchFiles(): AstroIntegration {
  return {
    name: 'kidiris:search',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({
          pattern: '/_search/[part].js',
          entrypoint: new URL('./search-endpoint.ts', import.meta.url),
          prerender: true,
        });
      },
    },
  };
}
