/**
 * The form in which an entry is written.
 * Why JavaScript: there is no server to ask, and answers are judged on the
 * device. Without it: the page says in which other ways an entry can be sent.
 */
import type { Draft, DraftFile, DraftProblem } from '../contribute/draft.ts';
import type { FieldName } from '../contribute/fields.ts';
import { fieldOf, isFieldName } from '../contribute/fields.ts';
import { deleteStoredDraft, readStoredDraft, storeDraft } from './draft-store.ts';
import { blockOf, controlOf, createSummary, focusOn, showError } from './field-errors.ts';
import { fillAnswers, readAnswers } from './form-answers.ts';
import { addPlaces, listenToAdders, removePlaces } from './form-groups.ts';
import type { FormPage } from './form-page.ts';
import { FormLoader } from './form-loader.ts';
import type { Loaded } from './form-loader.ts';
import { create } from './elements.ts';
import { claimPolicy } from './trusted-script.ts';

const typingPause = 200;

class ContributeForm extends HTMLElement {
  #page: FormPage | undefined;
  #loader: FormLoader | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.#page !== undefined) return;
    this.#page = JSON.parse(this.dataset.page ?? '{}') as FormPage;
    this.#loader = new FormLoader(this.#page.version);
    const form = this.#form;
    this.querySelector('[data-without-script]')?.remove();
    form.hidden = false;
    const before = readStoredDraft();
    addPlaces(form, before);
    fillAnswers(form, before);
    this.#showKind();
    this.#listen(form);
  }

  get #load(): FormLoader {
    if (this.#loader === undefined) throw new Error('The form is not connected.');
    return this.#loader;
  }

  get #form(): HTMLFormElement {
    return this.#find('form');
  }

  #find(selector: 'form'): HTMLFormElement;
  #find(selector: string): HTMLElement;
  #find(selector: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(selector);
    if (element === null) throw new Error(`The form has no "${selector}".`);
    return element;
  }

  #listen(form: HTMLFormElement): void {
    listenToAdders(form);
    form.addEventListener('focusin', () => void this.#load.rules().catch(() => undefined), { once: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check();
    });
    form.addEventListener('input', (event) => {
      this.#hideResults();
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => {
        storeDraft(readAnswers(form));
        if (event.target instanceof HTMLElement) void this.#suggest(event.target);
      }, typingPause);
    });
    form.addEventListener('change', ({ target }) => {
      storeDraft(readAnswers(form));
      this.#showKind();
      if (target instanceof HTMLElement) void this.#checkOne(target);
    });
    // A press on a button takes the focus from a field, whose error then comes or goes and moves the button from under
    // the pointer before it is let go.
    form.addEventListener('mousedown', (event) => {
      if (event.target instanceof Element && event.target.closest('button') !== null) event.preventDefault();
    });
    this.#find('[data-delete]').addEventListener('click', () => {
      this.#deleteAll();
    });
  }

  #options({ sentences: { comments } }: Loaded) {
    return { today: new Date().toISOString().slice(0, 10), comments };
  }

  #say(words: string): void {
    this.#find('[role=status]').textContent = words;
  }

  /** Shows only the questions that an entry of the chosen kind has. */
  #showKind(): void {
    const { kind } = readAnswers(this.#form);
    for (const block of this.#form.querySelectorAll<HTMLElement>('[data-kinds]')) {
      block.hidden = kind === undefined || !(block.dataset.kinds ?? '').split(' ').includes(kind);
    }
    for (const group of this.#form.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('[data-field]:not([hidden])') === null;
    }
  }

  #hideResults(): void {
    this.#find('[data-sound]').hidden = true;
    this.#find('[data-summary]').hidden = true;
    this.#say('');
  }

  /** The sentence beside a question, and, for what the archive has, a link to it. */
  #showProblem({ rules, sentences }: Loaded, block: HTMLElement, problem: DraftProblem | undefined): void {
    if (problem === undefined || this.#page === undefined) {
      showError(block, undefined);
      return;
    }
    const isThere = problem.code === 'duplicate-entry' || problem.code === 'duplicate-quote';
    const link = isThere
      ? create('a', { href: `e/${problem.values.id ?? ''}.html` }, this.#page.form.existing)
      : undefined;
    showError(block, rules.formatDraftProblem(problem, sentences), link);
  }

  /** Judges the answer that was just given. */
  async #checkOne(target: HTMLElement): Promise<void> {
    const block = target.closest<HTMLElement>('[data-field]');
    const field = block?.dataset.field;
    if (block === null || field === undefined || !isFieldName(field)) return;
    const draft = readAnswers(this.#form);
    const loaded = await this.#load.forDraft(draft).catch(() => undefined);
    if (loaded === undefined) return;
    const problem =
      draft[field] === undefined
        ? undefined
        : loaded.rules.judgeAnswer({ draft, field }, loaded.known, this.#options(loaded));
    this.#showProblem(loaded, block, problem);
  }

  async #check(): Promise<void> {
    const page = this.#page;
    if (page === undefined) return;
    this.#say(page.form.loading);
    const draft = readAnswers(this.#form);
    storeDraft(draft);
    let loaded: Loaded;
    try {
      loaded = await this.#load.forDraft(draft);
    } catch {
      this.#say(page.form.failed);
      return;
    }
    const { problems, files } = loaded.rules.judgeDraft(draft, loaded.known, this.#options(loaded));
    for (const block of this.#form.querySelectorAll<HTMLElement>('[data-field]')) {
      const problem = problems.find(({ field }) => field === block.dataset.field);
      this.#showProblem(loaded, block, problem);
    }
    this.#say('');
    if (problems.length > 0) this.#showSummary(loaded, problems);
    else this.#showSound(loaded, draft, files);
  }

  #showSummary({ rules, sentences }: Loaded, problems: readonly DraftProblem[]): void {
    const page = this.#page;
    if (page === undefined) return;
    const summary = this.#find('[data-summary]');
    const errors = problems.map((problem) => ({
      field: problem.field,
      sentence: rules.formatDraftProblem(problem, sentences),
    }));
    const title = page.form.errors.replace('{count}', () => String(errors.length));
    summary.replaceChildren(...createSummary(this.#form, title, errors));
    summary.hidden = false;
    this.#find('[data-sound]').hidden = true;
    this.#say(title);
    const [first] = problems;
    const block = first === undefined ? undefined : blockOf(this.#form, first.field);
    if (block !== undefined) focusOn(block);
  }

  #showSound({ rules }: Loaded, draft: Draft, files: readonly DraftFile[]): void {
    const page = this.#page;
    if (page === undefined) return;
    const normal = rules.normalizeDraft(draft);
    const sound = this.#find('[data-sound]');
    const say = this.#say.bind(this);
    const title = create('h2', { tabIndex: -1 }, page.form.preview);
    sound.replaceChildren(
      create('p', {}, page.form.good),
      title,
      rules.createPreview(normal, page),
      ...rules.createWays({ draft: normal, files }, page, say),
    );
    this.#find('[data-summary]').hidden = true;
    sound.hidden = false;
    title.focus();
  }

  /** Offers names of the archive for the line that is being typed. */
  async #suggest(target: HTMLElement): Promise<void> {
    const block = target.closest<HTMLElement>('[data-field]');
    const list = block?.querySelector<HTMLElement>('[data-alike]');
    const name = block?.dataset.field;
    if (block === null || list === null || list === undefined || name === undefined || !isFieldName(name)) return;
    const field = fieldOf(name);
    const first = await this.#load.rules().catch(() => undefined);
    if (first === undefined || !('register' in field)) return;
    const loaded = field.register === 'entries' ? await this.#load.withTitles(first) : first;
    const control = controlOf(block) as HTMLInputElement | HTMLTextAreaElement;
    const typed =
      control.value
        .slice(0, control.selectionStart ?? undefined)
        .split('\n')
        .at(-1)
        ?.trim() ?? '';
    const language = document.documentElement.lang;
    const found = loaded.rules
      .suggestNames(loaded.known, { register: field.register, typed, language })
      .filter(({ name: one }) => one !== typed);
    list.replaceChildren(
      ...found.map(({ id, name: one }) => {
        const button = create('button', { type: 'button' }, one);
        button.addEventListener('click', () => {
          this.#take(control, field.register === 'sources' || field.register === 'entries' ? id : one, name);
        });
        return create('li', {}, button);
      }),
    );
    list.hidden = found.length === 0;
  }

  /** Puts a name of the archive in place of the line in which it was typed. */
  #take(control: HTMLInputElement | HTMLTextAreaElement, words: string, field: FieldName): void {
    const end = control.selectionStart ?? control.value.length;
    const start = control.value.lastIndexOf('\n', end - 1) + 1;
    const rest = control.value.indexOf('\n', end);
    control.value = control.value.slice(0, start) + words + (rest === -1 ? '' : control.value.slice(rest));
    const list = blockOf(this.#form, field)?.querySelector<HTMLElement>('[data-alike]');
    if (list !== null && list !== undefined) list.hidden = true;
    control.focus();
    control.setSelectionRange(start + words.length, start + words.length);
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #deleteAll(): void {
    clearTimeout(this.#typing);
    deleteStoredDraft();
    this.#form.reset();
    removePlaces(this.#form);
    this.#showKind();
    this.#hideResults();
    for (const block of this.#form.querySelectorAll<HTMLElement>('[data-field]')) showError(block, undefined);
    this.#say(this.#page?.form.deleted ?? '');
  }
}

if (customElements.get('contribute-form') === undefined) {
  claimPolicy();
  customElements.define('contribute-form', ContributeForm);
}
