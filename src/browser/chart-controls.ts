import { readMoment, writeMoment } from '../chart/chart-state.ts';
import { toPeriod } from '../chart/period.ts';
import type { TimeWindow } from '../chart/time-axis.ts';
import type { EntryFacet } from '../domain/entry-facets.ts';
import { isEntryFacet } from '../domain/facet-address.ts';

export interface ChartCommands {
  readonly zoomBy: (factor: number) => void;
  readonly moveBy: (share: number) => void;
  /** All of it without a window. */
  readonly show: (window?: Partial<TimeWindow>) => void;
  readonly toggle: (facet: EntryFacet, value: string, isChosen: boolean) => void;
  readonly removeAll: () => void;
  readonly openFilters: () => void;
}

const half = 0.5;

/** Buttons, date fields, periods and filters: all that dragging and the wheel do, without them. */
export class ChartControls {
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement, commands: ChartCommands) {
    this.#form = form;
    const actions: Readonly<Record<string, () => void>> = {
      in: () => {
        commands.zoomBy(2);
      },
      out: () => {
        commands.zoomBy(half);
      },
      earlier: () => {
        commands.moveBy(-half);
      },
      later: () => {
        commands.moveBy(half);
      },
      whole: () => {
        commands.show();
      },
      remove: commands.removeAll,
    };
    form.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) actions[target.value]?.();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) commands.show(toPeriod(target.value));
      else if (target instanceof HTMLInputElement && target.type === 'date') commands.show(this.#readDates());
      else if (target instanceof HTMLInputElement && isEntryFacet(target.name)) {
        commands.toggle(target.name, target.value, target.checked);
      }
    });
    const details = this.#filters;
    details?.addEventListener('toggle', () => {
      if (details.open) commands.openFilters();
    });
    form.hidden = false;
  }

  get areFiltersOpen(): boolean {
    return this.#filters?.open === true;
  }

  get #filters(): HTMLDetailsElement | null {
    return this.#form.querySelector('details');
  }

  /** Brings the fields in step with what is in view. */
  showPeriod({ from, to }: TimeWindow, isWhole: boolean): void {
    const [first, last] = this.#dates;
    if (first !== undefined) first.value = writeMoment(from, 'from', false);
    if (last !== undefined) last.value = writeMoment(to, 'to', false);
    const period = this.#form.querySelector('select');
    if (period === null) return;
    const listed = [...period.options].find(({ value }) => {
      const days = toPeriod(value);
      return days?.from === from && days.to === to;
    });
    period.value = isWhole ? '' : (listed?.value ?? 'own');
  }

  get #dates(): readonly HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>('[type=date]')];
  }

  /** A field that is empty or half filled in says nothing of its side. */
  #readDates(): Partial<TimeWindow> {
    const [first, last] = this.#dates;
    const [from, to] = [readMoment(first?.value ?? '', 'from'), readMoment(last?.value ?? '', 'to')];
    return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  }
}
