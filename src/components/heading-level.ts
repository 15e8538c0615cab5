/** Headings of the entries in a list, and those of the months above them. */
export type HeadingLevel = 'h2' | 'h3' | 'h4';
