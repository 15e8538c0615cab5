/** Words of the chart's controls, made at build. */
export interface ChartWords {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly earlier: string;
  readonly later: string;
  readonly whole: string;
  readonly help: string;
  /** Twelve names. */
  readonly months: readonly string[];
}

export interface ChartControls {
  readonly zoomBy: (factor: number) => void;
  readonly moveBy: (share: number) => void;
  readonly showAll: () => void;
}

/** Buttons for all that dragging and the wheel do, and the keys in words. */
export function createToolbar(words: ChartWords, controls: ChartControls): HTMLElement {
  const buttons: readonly (readonly [string, () => void])[] = [
    [
      words.zoomIn,
      () => {
        controls.zoomBy(2);
      },
    ],
    [
      words.zoomOut,
      () => {
        controls.zoomBy(0.5);
      },
    ],
    [
      words.earlier,
      () => {
        controls.moveBy(-0.5);
      },
    ],
    [
      words.later,
      () => {
        controls.moveBy(0.5);
      },
    ],
    [words.whole, controls.showAll],
  ];
  const toolbar = document.createElement('div');
  toolbar.className = 'row toolbar';
  for (const [label, act] of buttons) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', act);
    toolbar.append(button);
  }
  const help = document.createElement('p');
  help.className = 'soft';
  help.textContent = words.help;
  toolbar.append(help);
  return toolbar;
}
