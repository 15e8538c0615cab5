import type { Draft, DraftFile } from '../contribute/draft.ts';
import { issueLink, newFileLink } from '../contribute/forge-links.ts';
import { copyText } from './copy-text.ts';
import type { FormPage } from './form-page.ts';
import { create } from './elements.ts';

/** What is to be sent: the answers, and the files that they become. */
export interface Sending {
  readonly draft: Draft;
  readonly files: readonly DraftFile[];
}

/** Browsers and mail programs cut longer addresses of mails. */
const longestMail = 1_800;

function createLink(href: string, words: string): HTMLElement {
  return create('a', { href, target: '_blank', rel: 'noopener noreferrer' }, words);
}

function toText(files: readonly DraftFile[]): string {
  return files.map(({ path, text }) => `${path}\n\n${text}`).join('\n\n');
}

function createFileLinks(repositoryUrl: string, files: readonly DraftFile[], { form }: FormPage): HTMLElement[] {
  return files.map((file, index) => {
    const { url, isWhole } = newFileLink(repositoryUrl, file);
    const words = index > 0 ? form.openOtherFile.replace('{path}', () => file.path) : form.openFile;
    return createLink(url, isWhole ? words : form.openEmptyFile);
  });
}

/** True when the form of an issue, which asks less, has a question for every answer and is in the language of the entry. */
function fitsIssue(draft: Draft, { fields }: FormPage['issue']): boolean {
  const { language, ...answers } = draft;
  return language === document.documentElement.lang && Object.keys(answers).every((name) => fields.includes(name));
}

function createIssueLink(repositoryUrl: string, draft: Draft, { issue, form, issueIsSmall }: FormPage): HTMLElement {
  if (!fitsIssue(draft, issue)) return createLink(`${repositoryUrl}/issues/new`, issueIsSmall);
  const answers = Object.entries(draft).flatMap(([field, answer]): [string, string][] => {
    if (!issue.fields.includes(field)) return [];
    const words = issue.choices[field];
    return [
      [
        field,
        words === undefined
          ? answer
          : answer
              .split('\n')
              .map((value) => words[value] ?? value)
              .join(','),
      ],
    ];
  });
  const { url, isWhole } = issueLink(repositoryUrl, issue.template, answers);
  return createLink(url, isWhole ? form.openIssue : form.openEmptyIssue);
}

function createDownload(file: DraftFile, { form }: FormPage, isOnly: boolean): HTMLElement {
  const name = file.path.split('/').at(-1) ?? '';
  const href = URL.createObjectURL(new Blob([file.text], { type: 'text/plain' }));
  return create('a', { href, download: name }, isOnly ? form.download : `${form.download}: ${name}`);
}

function createCopy(files: readonly DraftFile[], { form }: FormPage, say: (words: string) => void): HTMLElement {
  const button = create('button', { type: 'button' }, form.copy);
  button.addEventListener('click', () => {
    void copyText(toText(files)).then((isCopied) => {
      say(isCopied ? form.copied : form.notCopied);
    });
  });
  return button;
}

function createMail(contactEmail: string, { draft, files }: Sending, { form }: FormPage): HTMLElement {
  const subject = `subject=${encodeURIComponent(draft.title ?? '')}`;
  const whole = `mailto:${contactEmail}?${subject}&body=${encodeURIComponent(toText(files))}`;
  const href = whole.length > longestMail ? `mailto:${contactEmail}?${subject}` : whole;
  return create('a', { href }, form.email);
}

/** Every way in which the entry can leave the device, and why one is not there. */
export function createWays(sending: Sending, page: FormPage, say: (words: string) => void): readonly HTMLElement[] {
  const { form, repositoryUrl, contactEmail } = page;
  const { draft, files } = sending;
  const ways = [
    ...(repositoryUrl === undefined
      ? []
      : [...createFileLinks(repositoryUrl, files, page), createIssueLink(repositoryUrl, draft, page)]),
    ...files.map((file) => createDownload(file, page, files.length === 1)),
    createCopy(files, page, say),
    ...(contactEmail === undefined ? [] : [createMail(contactEmail, sending, page)]),
  ];
  const absent = [
    ...(repositoryUrl === undefined ? [form.noRepository] : []),
    ...(contactEmail === undefined ? [form.noEmail] : []),
  ];
  return [
    create('h2', {}, form.send),
    create('p', {}, form.sendHint),
    create('ul', { className: 'ways' }, ...ways.map((way) => create('li', {}, way))),
    ...absent.map((words) => create('p', { className: 'soft' }, words)),
  ];
}
