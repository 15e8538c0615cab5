import type { Actor } from '../domain/actor.ts';
import { actorPath, confidencePath, explanationPath, placePath, servicePath } from '../domain/address.ts';
import type { Entry, Measure, Outage, Ruling, Statement } from '../domain/entry.ts';
import type { LocalText } from '../domain/language.ts';
import { formatDate } from '../i18n/format-date.ts';
import { formatMoment } from '../i18n/format-moment.ts';
import { publisherName } from '../i18n/publisher-name.ts';
import type { Reader } from '../i18n/reader.ts';

interface NamedLink {
  readonly href: string;
  readonly name: string;
}

/** One known thing about an entry, under its label: our words, a plain text, or names that are links, and a note. */
export type Fact = { readonly label: string } & (
  | { readonly words: LocalText }
  | { readonly plain: string }
  | { readonly links: readonly NamedLink[]; readonly note?: string }
);

/** Where no place is known, hours are read on the clocks of Almaty. */
const defaultZone = 'Asia/Almaty';

function words(label: string, text: LocalText | undefined): readonly Fact[] {
  return text === undefined ? [] : [{ label, words: text }];
}

function plain(label: string, text: string | undefined): readonly Fact[] {
  return text === undefined || text === '' ? [] : [{ label, plain: text }];
}

function actors(label: string, found: readonly (Actor | undefined)[], reader: Reader): readonly Fact[] {
  const links = found
    .filter((actor) => actor !== undefined)
    .map((actor) => ({ href: reader.link(actorPath(actor.id)), name: actor.names[reader.language] }));
  return links.length === 0 ? [] : [{ label, links }];
}

function statementFacts({ occasion, explanations }: Statement, { words: all, link }: Reader): readonly Fact[] {
  const given = explanations.map((explanation) => ({
    href: link(explanationPath(explanation)),
    name: all.explanations[explanation],
  }));
  return [...words(all.fields.occasion, occasion), ...links(all.fields.explanations, given)];
}

function rulingFacts(ruling: Ruling, reader: Reader): readonly Fact[] {
  const { fields, statusSteps } = reader.words;
  const history = ruling.status.map(
    ({ step, date, source }) =>
      `${statusSteps[step]}: ${formatDate(date, reader.language)} (${publisherName(source, reader.words)})`,
  );
  return [
    ...actors(fields.court, [ruling.court], reader),
    ...plain(fields.caseNumber, ruling.caseNumber),
    ...actors(fields.applicant, [ruling.applicant], reader),
    ...actors(fields.respondent, [ruling.respondent], reader),
    ...words(fields.outcome, ruling.outcome),
    ...words(fields.basis, ruling.basis),
    ...plain(fields.status, history.join('; ')),
  ];
}

function outageFacts(outage: Outage, reader: Reader): readonly Fact[] {
  const all = reader.words;
  const zone = outage.places[0]?.zone ?? defaultZone;
  const moments = (side: 'starts' | 'ends') => {
    const hours = outage[side].map((moment) => formatMoment(moment, zone)).join('; ');
    return hours === '' ? undefined : `${hours} – ${all.entry.localTime}`;
  };
  const { recurrence } = outage;
  const hours = [recurrence?.from, recurrence?.to].filter((hour) => hour !== undefined).join('–');
  const approximately = recurrence?.isApproximate === true && hours !== '' ? `≈ ${hours}` : hours;
  const often =
    recurrence && [all.recurrences[recurrence.every], approximately].filter((part) => part !== '').join(', ');
  return [
    ...plain(all.fields.type, all.outageTypes[outage.type]),
    ...plain(all.fields.extent, all.extents[outage.extent]),
    ...plain(all.fields.starts, moments('starts')),
    ...plain(all.fields.ends, moments('ends')),
    ...plain(all.fields.recurrence, often),
  ];
}

function measureFacts(measure: Measure, { words: { fields }, language }: Reader): readonly Fact[] {
  return [
    ...words(fields.document, measure.document),
    ...plain(fields.article, measure.article),
    ...plain(fields.version, measure.version && formatDate(measure.version, language)),
    ...words(fields.powers, measure.powers),
  ];
}

function kindFacts(entry: Entry, reader: Reader): readonly Fact[] {
  switch (entry.kind) {
    case 'statement':
      return statementFacts(entry, reader);
    case 'ruling':
      return rulingFacts(entry, reader);
    case 'outage':
      return outageFacts(entry, reader);
    case 'measure':
      return measureFacts(entry, reader);
    case 'event':
      return [];
  }
}

function links(label: string, items: readonly NamedLink[]): readonly Fact[] {
  return items.length === 0 ? [] : [{ label, links: items }];
}

/** What is known of an entry beyond its words, and last what was looked for and not found; in the order of reading. */
export function createFacts(entry: Entry, reader: Reader): readonly Fact[] {
  const { words: all, language, link } = reader;
  const services = entry.services.map(({ id, names }) => ({ href: link(servicePath(id)), name: names[language] }));
  const places = entry.places.map(({ id, names }) => ({ href: link(placePath(id)), name: names[language] }));
  return [
    ...kindFacts(entry, reader),
    ...links(all.fields.services, services),
    ...actors(all.fields.operators, entry.operators, reader),
    ...links(all.fields.places, places),
    {
      label: all.entry.confidence,
      links: [{ href: link(confidencePath(entry.confidence)), name: all.confidences[entry.confidence].name }],
      note: ` (${all.confidences[entry.confidence].meaning})`,
    },
    ...words(all.entry.inferredFrom, entry.inferredFrom),
    ...plain(all.entry.unknown, entry.unknown.map((field) => all.fields[field]).join(', ')),
  ];
}
