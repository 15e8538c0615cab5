import type { Names } from './actor.ts';

export const serviceTypes = ['network', 'platform', 'messenger', 'site', 'protocol', 'group'] as const;
export type ServiceType = (typeof serviceTypes)[number];

/** What could not be reached: a site, a platform, a messenger, or the network itself. */
export interface Service {
  readonly id: string;
  readonly type: ServiceType;
  readonly names: Names;
  readonly aliases: readonly string[];
}
