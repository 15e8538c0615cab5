/** Puts values into the places of a sentence: `fillWords('{count} of {total}', …)`. @throws Error for a place without a value. */
export function fillWords(sentence: string, values: { readonly [place: string]: string }): string {
  return sentence.replaceAll(/\{([a-z]+)\}/g, (_whole, place: string) => {
    const value = values[place];
    if (value === undefined) throw new Error(`Nothing is given for "{${place}}" in "${sentence}".`);
    return value;
  });
}
