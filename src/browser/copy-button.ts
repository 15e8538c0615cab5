import { copyText } from './copy-text.ts';
import { create } from './elements.ts';

/** The name of the button, and what it says for a moment afterwards. */
export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

const momentInMilliseconds = 2500;

/** A button that copies a text and says whether it could. */
export function createCopyButton(words: CopyWords, toText: () => string): HTMLButtonElement {
  const button = create('button', { type: 'button', className: 'copy' }, words.copy);
  button.addEventListener('click', () => {
    void copyText(toText()).then((isCopied) => {
      button.textContent = isCopied ? words.copied : words.notCopied;
      setTimeout(() => (button.textContent = words.copy), momentInMilliseconds);
    });
  });
  return button;
}
