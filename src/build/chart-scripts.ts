import { createHash } from 'node:crypto';
import { languages } from '../domain/language.ts';
import { createChartData } from './create-chart-data.ts';
import { toScript } from './script-expressions.ts';
import { archive } from './site.ts';

const expressions = languages.map(
  (language) => [`entries-${language}`, JSON.stringify(createChartData(archive, language))] as const,
);

/** Eight hexadecimal digits that change with what is in the files, so that those of two builds are never mixed. */
export const chartVersion = createHash('sha256').update(JSON.stringify(expressions)).digest('hex').slice(0, 8);

/** The files of the chart by name, as JavaScript. */
export const chartScripts: ReadonlyMap<string, string> = new Map(
  expressions.map(([name, expression]) => [name, toScript(`${chartVersion}/${name}`, expression)]),
);
