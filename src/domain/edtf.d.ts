/** The part of edtf.js 4 that the archive uses; the package ships no types. */
declare module 'edtf' {
  export interface EdtfNode {
    readonly type: 'Date' | 'Interval' | 'Set' | 'List' | 'Season' | 'Year' | 'Decade' | 'Century';
    readonly values: readonly unknown[];
    readonly approximate?: boolean | number;
    readonly uncertain?: boolean | number;
    readonly unspecified?: number;
  }
  export function parse(text: string): EdtfNode;
}
