import { readColumns, type TimelineMark } from '../chart/timeline-columns.ts';
import type { TimelineFile } from '../chart/timeline-file.ts';
import { linesInFile, type TimelineLine } from '../chart/timeline-line.ts';
import { loadFiles } from './index-files.ts';

/** All that is known of the entries before any of them is shown. */
export interface LoadedTimeline {
  readonly file: TimelineFile;
  /** Newest first. */
  readonly marks: readonly TimelineMark[];
}

/** An entry that is shown. */
export interface ShownLine {
  /** Its place in the timeline. */
  readonly place: number;
  /** Year by which it is filed. */
  readonly year: number;
  readonly line: TimelineLine;
}

/** What the files of the timeline hold in one language; each is loaded when it is first needed. */
export class TimelineFiles {
  readonly #version: string;
  readonly #language: string;
  #loading: Promise<LoadedTimeline> | undefined;

  constructor(version: string, language: string) {
    this.#version = version;
    this.#language = language;
  }

  /** False as long as nothing has been asked for, or after a try that failed. */
  get isAsked(): boolean {
    return this.#loading !== undefined;
  }

  /** Rejects when the file does not come, or is of another build than the page. */
  load(): Promise<LoadedTimeline> {
    this.#loading ??= this.#loadColumns().catch((error: unknown) => {
      // The next try may be luckier.
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #loadColumns(): Promise<LoadedTimeline> {
    const [value] = await loadFiles('_timeline', this.#version, [`columns-${this.#language}`]);
    const file = value as TimelineFile;
    return { file, marks: readColumns(file.columns) };
  }

  /** The lines of some places, in their order; of the files only those that hold one of them. */
  async loadLines(places: readonly number[]): Promise<readonly ShownLine[]> {
    const { marks } = await this.load();
    const numbers = [...new Set(places.map((place) => Math.floor(place / linesInFile)))];
    const names = numbers.map((number) => `lines-${this.#language}-${number}`);
    const files = await loadFiles('_timeline', this.#version, names);
    const known = new Map(numbers.map((number, at) => [number, files[at] as readonly TimelineLine[]]));
    return places.flatMap((place) => {
      const line = known.get(Math.floor(place / linesInFile))?.[place % linesInFile];
      return line === undefined ? [] : [{ place, year: marks[place]?.year ?? 0, line }];
    });
  }
}
