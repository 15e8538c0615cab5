/** An element with its content; nothing is ever read as HTML. */
export function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** Puts items into a list; the focus, which is lost when a focused element is moved, is given back. */
export function replaceItems(list: Element, items: readonly Node[]): void {
  const focused = document.activeElement;
  list.replaceChildren(...items);
  if (focused instanceof HTMLElement && list.contains(focused)) focused.focus({ preventScroll: true });
}

/** A language that is not the page's is marked; an empty mark would say that nobody knows it. */
export function withLanguage(language: string | undefined): { readonly lang?: string } {
  return language === undefined ? {} : { lang: language };
}
