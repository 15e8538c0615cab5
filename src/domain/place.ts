import type { Names } from './actor.ts';

/** A place with its IANA time zone; local times of its entries are read in that zone. */
export interface Place {
  readonly id: string;
  readonly names: Names;
  readonly aliases: readonly string[];
  /** IANA zone, such as `Asia/Almaty`. */
  readonly zone: string;
}
