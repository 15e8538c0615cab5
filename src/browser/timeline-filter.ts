/**
 * Narrowing the timeline.
 * Why JavaScript: values of several facets together, with what each would
 * leave. Without it: the newest or oldest entries stand in the page, and every
 * single value has a page of its own.
 */
import { type NarrowedTimeline, narrowTimeline, toConditions } from '../chart/narrow-timeline.ts';
import {
  pieceLength,
  readTimelineState,
  type TimelineChoice,
  type TimelineState,
  wholeTimeline,
  writeTimelineState,
} from '../chart/timeline-state.ts';
import { entryFacets } from '../domain/entry-facets.ts';
import { fill } from './fill.ts';
import { TimelineConditions } from './timeline-conditions.ts';
import { type LoadedTimeline, type ShownLine, TimelineFiles } from './timeline-files.ts';
import { TimelineForm } from './timeline-form.ts';
import { TimelineResults } from './timeline-results.ts';

interface FilterPage {
  /** Eight hexadecimal digits of the build. */
  readonly version: string;
  readonly order: 'newest-first' | 'oldest-first';
  readonly loading: string;
  readonly failed: string;
}

/** What the element works with once it is in a page. */
interface Parts {
  readonly page: FilterPage;
  readonly files: TimelineFiles;
  readonly form: TimelineForm;
  readonly conditions: TimelineConditions;
  readonly results: TimelineResults;
}

const longestNote = 200;

export class TimelineFilterElement extends HTMLElement {
  #parts: Parts | undefined;
  #state: TimelineState = wholeTimeline;
  #refused: readonly string[] = [];
  /** Grows with each question; an answer to an older one is thrown away. */
  #turn = 0;

  connectedCallback(): void {
    if (this.#parts !== undefined) return;
    const page = JSON.parse(this.dataset.page ?? '{}') as FilterPage;
    this.#parts = {
      page,
      files: new TimelineFiles(page.version, document.documentElement.lang),
      form: new TimelineForm(this.#find('form') as HTMLFormElement, {
        open: () => {
          this.#ask();
        },
        change: (toChoice) => {
          this.#choose(toChoice);
        },
      }),
      conditions: new TimelineConditions(this.#find('[data-chosen]'), (choice) => {
        this.#choose(() => choice);
      }),
      results: new TimelineResults(this.#find('[data-list]')),
    };
    this.#find('[data-more]').addEventListener('click', () => {
      this.#showMore();
    });
    globalThis.addEventListener('popstate', () => {
      this.#return();
    });
    const names = new URLSearchParams(location.search);
    if ([...entryFacets, 'from', 'to'].some((name) => names.has(name))) this.#return();
  }

  get #own(): Parts {
    if (this.#parts === undefined) throw new Error('The timeline is not in a page yet.');
    return this.#parts;
  }

  #find(selector: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(selector);
    if (element === null) throw new Error(`The timeline has no ${selector}.`);
    return element;
  }

  /** Shows what the address asks for. */
  #return(): void {
    this.#ask({
      prepare: ({ file }) => {
        const { state, refused } = readTimelineState(location.search, (facet, value) =>
          file.columns.facets[facet].some(([known]) => known === value),
        );
        this.#state = state;
        this.#refused = refused;
      },
    });
  }

  #choose(toChoice: (choice: TimelineChoice) => TimelineChoice): void {
    this.#state = { ...this.#state, ...toChoice(this.#state), shown: pieceLength };
    this.#refused = [];
    this.#remember('push');
    this.#ask();
  }

  #showMore(): void {
    const { shown } = this.#state;
    this.#state = { ...this.#state, shown: shown + pieceLength };
    this.#remember('replace');
    this.#ask({ focusAt: shown });
  }

  #remember(step: 'push' | 'replace'): void {
    const search = writeTimelineState(this.#state);
    if (search === location.search) return;
    const address = search === '' ? location.pathname : search;
    if (step === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  /**
   * Loads what is missing, lets `prepare` change the state, and shows it, unless something newer is asked meanwhile.
   * `focusAt` is the place in the list of the entry that is to have the focus.
   */
  #ask({ prepare, focusAt }: { prepare?: (loaded: LoadedTimeline) => void; focusAt?: number } = {}): void {
    const { page, files } = this.#own;
    this.#turn += 1;
    const turn = this.#turn;
    if (!files.isAsked) this.#say(page.loading);
    files
      .load()
      .then(async (loaded) => {
        if (turn !== this.#turn) return;
        prepare?.(loaded);
        await this.#show(loaded, turn);
        if (turn === this.#turn && focusAt !== undefined) this.#own.results.focus(focusAt);
      })
      .catch(() => {
        if (turn === this.#turn) this.#say(page.failed);
      });
  }

  async #show(loaded: LoadedTimeline, turn: number): Promise<void> {
    const { file, marks } = loaded;
    const { form, conditions, files, page } = this.#own;
    const narrowed = narrowTimeline(marks, this.#state);
    form.show(file, this.#state, narrowed);
    const isWhole = toConditions(this.#state).length === 0;
    const inOrder = page.order === 'oldest-first' ? narrowed.places.toReversed() : narrowed.places;
    const lines = await files.loadLines(isWhole ? [] : inOrder.slice(0, this.#state.shown));
    // While the files came the reader may have chosen something else.
    if (turn !== this.#turn) return;
    const isEmpty = !isWhole && narrowed.places.length === 0;
    const hasFocus = conditions.show(file, this.#state, isEmpty ? marks : undefined);
    this.#showLines(loaded, lines, isWhole ? [] : narrowed.places);
    this.#find('[data-first]').hidden = !isWhole;
    this.#find('[data-results]').hidden = isWhole || isEmpty;
    this.#report(loaded, narrowed, isWhole);
    if (!hasFocus) form.focus();
  }

  #showLines({ file, marks }: LoadedTimeline, lines: readonly ShownLine[], places: readonly number[]): void {
    const byYear = Map.groupBy(places, (place) => marks[place]?.year ?? 0);
    const counts = new Map([...byYear].map(([year, ofYear]) => [year, ofYear.length]));
    this.#own.results.show(lines, counts, file.words.translationOurs);
    const left = Math.min(pieceLength, places.length - lines.length);
    const more = this.#find('[data-more]');
    more.hidden = left === 0;
    more.textContent = left === 0 ? '' : fill(file.words.more, { count: left });
  }

  #report({ file: { words }, marks }: LoadedTimeline, { places }: NarrowedTimeline, isWhole: boolean): void {
    const found = places.length === 0 ? words.none : fill(words.found, { shown: places.length, all: marks.length });
    const parts = this.#refused.join(', ').slice(0, longestNote);
    const note = parts === '' ? '' : fill(words.refused, { parts });
    this.#say([isWhole ? '' : found, note].filter((part) => part !== '').join(' · '));
  }

  #say(text: string): void {
    const status = this.#find('[role=status]');
    if (status.textContent !== text) status.textContent = text;
  }
}
