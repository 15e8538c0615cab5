import table from './attacks.json' with { type: 'json' };

/** How the control shows that a file does harm where entries are trusted. */
export type Control =
  /** The file is compiled as MDX and run: its canary fires. */
  | { readonly by: 'runs' | 'matter' | 'writes' }
  /** The file is compiled as MDX and printed: the page holds these signs. */
  | { readonly by: 'shows' | 'html'; readonly what: string }
  /** A trusting YAML reader does this with the fields. */
  | { readonly by: 'yaml'; readonly what: YamlHarm }
  /** A trusting program joins this field to a folder and leaves it. */
  | { readonly by: 'path'; readonly what: 'id' | 'capture' | 'layout' }
  /** The text holds these signs, or no longer this word. */
  | { readonly by: 'text' | 'misses'; readonly what: string }
  | { readonly by: 'bytes' | 'slow' | 'deep' | 'large' };

export type YamlHarm =
  | 'multiplies'
  | 'copies'
  | 'merges'
  | 'types'
  | 'pollutes'
  | 'overrides'
  | 'dates'
  | 'hides'
  | 'breaks'
  | 'exhausts'
  | 'second'
  | 'directive';

export interface Attack {
  /** A file of tests/hostile/files. */
  readonly file: string;
  readonly means: string;
  readonly control: Control;
  /** Where it is refused: the place in the file, and the rule. */
  readonly refused: readonly string[];
}

/** Each by other means; the canary of a file carries its name. */
export const attacks = table as readonly Attack[];
