import type { AstroIntegration } from 'astro';

/** Writes the pages of the Latin edition, rendered as Kazakh pages, in Latin letters, in the preview as in the build. */
export function latinEditionPages(): AstroIntegration {
  return {
    name: 'kidiris:latin-edition',
    hooks: {
      'astro:config:setup': ({ addMiddleware }) => {
        addMiddleware({ entrypoint: new URL('./latin-middleware.ts', import.meta.url), order: 'post' });
      },
    },
  };
}
