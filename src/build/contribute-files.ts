import type { AstroIntegration } from 'astro';

/** Serves what the entry form must know of the archive below `_contribute/`, in the preview as in the build. */
export function contributeFiles(): AstroIntegration {
  return {
    name: 'kidiris:contribute',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({
          pattern: '/_contribute/known.js',
          entrypoint: new URL('./contribute-endpoint.ts', import.meta.url),
          prerender: true,
        });
      },
    },
  };
}
