import type { Draft } from '../contribute/draft.ts';
import type { Known } from '../contribute/known.ts';
import type { ContributeRules } from './contribute-rules.ts';
import type { FormSentences } from './form-page.ts';
import { loadOwnScripts, registry } from './index-files.ts';

/** All that a draft is judged by, and the sentences in which it is said. */
export interface Loaded {
  readonly rules: ContributeRules;
  readonly known: Known;
  readonly sentences: FormSentences;
}

/** Loads what the form needs once it is used; after a failure the next try loads anew. */
export class FormLoader {
  readonly #version: string;
  #loading: Promise<Loaded> | undefined;

  constructor(version: string) {
    this.#version = version;
  }

  /** Rejects when something did not load, or is of another version than the page. */
  rules(): Promise<Loaded> {
    this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #load(): Promise<Loaded> {
    const words = `words-${document.documentElement.lang}`;
    await loadOwnScripts(['_islands/contribute-rules.js', ...['known', words].map((name) => this.#path(name))]);
    const rules = registry()['contribute-rules'] as ContributeRules | undefined;
    const known = this.#value('known') as Known | undefined;
    const sentences = this.#value(words) as FormSentences | undefined;
    if (rules === undefined || known === undefined || sentences === undefined) {
      throw new Error('The page and its rules are of two versions.');
    }
    return { rules, known, sentences };
  }

  #path(name: string): string {
    return `_contribute/${name}.js?${this.#version}`;
  }

  #value(name: string): unknown {
    return registry()[`${this.#version}/${name}`];
  }

  /** The same with the titles of all entries, by which one is named; without them where they cannot be had. */
  async withTitles(loaded: Loaded): Promise<Loaded> {
    if (this.#value('titles') === undefined) await loadOwnScripts([this.#path('titles')]).catch(() => undefined);
    const titles = this.#value('titles') as Known['titles'];
    return titles === undefined ? loaded : { ...loaded, known: { ...loaded.known, titles } };
  }

  /** What is needed to judge a draft: titles only where it names an entry. */
  async forDraft(draft: Draft): Promise<Loaded> {
    const loaded = await this.rules();
    return Object.keys(draft).some((name) => name.startsWith('relationTo')) ? this.withTitles(loaded) : loaded;
  }
}
