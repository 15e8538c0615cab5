import { type Condition, offerLooser, toConditions, withoutCondition } from '../chart/narrow-timeline.ts';
import type { TimelineMark } from '../chart/timeline-columns.ts';
import type { TimelineFile, TimelineFilterWords } from '../chart/timeline-file.ts';
import { type TimelineChoice, wholeTimeline, writeTimelineState } from '../chart/timeline-state.ts';
import { chartPath } from '../domain/address.ts';
import { toggleFacet } from '../domain/facet-address.ts';
import { create } from './elements.ts';
import { fill } from './fill.ts';
import { nameMoment } from './name-moment.ts';

/** A button and what is chosen once it is pressed. */
interface Offer {
  readonly words: string;
  readonly label?: string;
  readonly then: TimelineChoice;
}

/** «2018 – 2019» */
function namePeriod({ from, to }: TimelineChoice, words: TimelineFilterWords): string {
  const [first, last] = [from, to].map((text) => (text === undefined ? '…' : nameMoment(text, words)));
  return first === last ? (first ?? '') : `${first ?? ''} – ${last ?? ''}`;
}

function nameValues(condition: Condition, choice: TimelineChoice, { columns, words }: TimelineFile): readonly string[] {
  if (condition === 'period') return [namePeriod(choice, words)];
  const known = new Map(columns.facets[condition]);
  return (choice.chosen[condition] ?? []).map((value) => known.get(value) ?? value);
}

/** What is chosen, each value a button that takes it off; where nothing is left, what would give something. */
export class TimelineConditions {
  readonly #box: HTMLElement;
  readonly #choose: (choice: TimelineChoice) => void;
  /** Place of the button that was pressed last, until what it did is shown. */
  #pressed = -1;

  constructor(box: HTMLElement, choose: (choice: TimelineChoice) => void) {
    this.#box = box;
    this.#choose = choose;
  }

  /** `marks` are given where nothing is left. @returns whether the focus found a place, if it has lost its own. */
  show(file: TimelineFile, choice: TimelineChoice, marks: readonly TimelineMark[] | undefined): boolean {
    const conditions = toConditions(choice);
    const parts =
      conditions.length === 0
        ? []
        : [
            this.#createChosen(file, choice, conditions),
            ...(marks === undefined ? [this.#createChartLink(file, choice)] : this.#createLooser(file, choice, marks)),
          ];
    this.#box.replaceChildren(...parts);
    return this.#returnFocus();
  }

  #returnFocus(): boolean {
    const at = this.#pressed;
    this.#pressed = -1;
    if (at === -1) return true;
    const buttons = this.#box.querySelectorAll('button');
    const button = buttons[Math.min(at, buttons.length - 1)];
    button?.focus();
    return button !== undefined;
  }

  #createChosen(file: TimelineFile, choice: TimelineChoice, conditions: readonly Condition[]): HTMLElement {
    const { words } = file;
    const offers = conditions.flatMap((condition) =>
      nameValues(condition, choice, file).map((name, at): Offer => {
        const value = condition === 'period' ? '' : (choice.chosen[condition]?.[at] ?? '');
        const then =
          condition === 'period'
            ? withoutCondition(choice, condition)
            : { ...choice, chosen: toggleFacet(choice.chosen, condition, value, false) };
        return { words: `${name} ×`, label: fill(words.remove, { value: name }), then };
      }),
    );
    return create(
      'ul',
      { className: 'row chosen', ariaLabel: words.chosen },
      ...[...offers, { words: words.removeAll, then: wholeTimeline }].map((offer) => this.#createItem(offer)),
    );
  }

  #createChartLink({ words }: TimelineFile, { chosen, from, to }: TimelineChoice): HTMLElement {
    const search = writeTimelineState({ ...wholeTimeline, chosen, from, to });
    return create('p', { className: 'row' }, create('a', { href: chartPath + search }, words.onChart));
  }

  #createLooser(file: TimelineFile, choice: TimelineChoice, marks: readonly TimelineMark[]): readonly HTMLElement[] {
    const { words } = file;
    const looser = offerLooser(marks, choice);
    if (looser.length === 0) return toConditions(choice).length < 2 ? [] : [create('p', {}, words.muchLooser)];
    const offers = looser.map(({ condition, count }): Offer => {
      const values = nameValues(condition, choice, file).join(', ');
      const name = `${condition === 'period' ? words.period : words.facets[condition]}: ${values}`;
      return { words: fill(words.without, { name, count }), then: withoutCondition(choice, condition) };
    });
    return [
      create('p', {}, words.looser),
      create('ul', { className: 'row chosen' }, ...offers.map((offer) => this.#createItem(offer))),
    ];
  }

  #createItem({ words, label, then }: Offer): HTMLElement {
    const button = create('button', { type: 'button', ...(label === undefined ? {} : { ariaLabel: label }) }, words);
    button.addEventListener('click', () => {
      this.#pressed = [...this.#box.querySelectorAll('button')].indexOf(button);
      this.#choose(then);
    });
    return create('li', {}, button);
  }
}
