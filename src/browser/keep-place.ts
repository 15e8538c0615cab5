/** Lets the links to other languages lead to the same place of the page: its quote, its filters, its words. */
export function keepPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[lang]')) {
    const own = link.href;
    const turn = (): void => {
      const url = new URL(own);
      url.search = location.search;
      url.hash = location.hash;
      link.href = url.href;
    };
    for (const kind of ['pointerdown', 'focus', 'click']) link.addEventListener(kind, turn);
  }
}
