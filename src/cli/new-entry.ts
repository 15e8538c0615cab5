import process from 'node:process';
import { readContentFiles } from '../build/read-content-files.ts';
import { createKnown, createKnownTitles } from '../contribute/create-known.ts';
import type { Draft } from '../contribute/draft.ts';
import { fillWords, formatDraftProblem } from '../contribute/format-problem.ts';
import { judgeDraft } from '../contribute/judge-draft.ts';
import type { JudgeOptions } from '../contribute/judge-draft.ts';
import type { Known } from '../contribute/known.ts';
import { languages } from '../domain/language.ts';
import type { Language } from '../domain/language.ts';
import { contributeWordsIn, questionWords } from '../i18n/contribute-words.ts';
import { openRecords } from '../records/read-records.ts';
import { askAnswers, BrokenOff } from './new/ask-answers.ts';
import { dropKeptDraft, keepDraft, keptPath, readKeptDraft } from './new/kept-draft.ts';
import { toNewOptions, toTerminalLanguage } from './new/new-options.ts';
import { readForm, readIssue } from './new/read-answers.ts';
import { openTerminal } from './new/terminal.ts';
import { writeNewFiles } from './new/write-new-files.ts';

interface Work extends JudgeOptions {
  readonly root: string;
  readonly known: Known;
  readonly language: Language;
}

const comments = Object.fromEntries(languages.map((language) => [language, contributeWordsIn(language).comments]));

/** Writes the files of a draft, or says what is wrong with it. */
function finish(draft: Draft, work: Work): number {
  const words = contributeWordsIn(work.language);
  const { problems, files } = judgeDraft(draft, work.known, work);
  if (problems.length > 0) {
    console.error(words.terminal.refused);
    for (const problem of problems) {
      const { label } = questionWords(words, problem.field);
      console.error(`  ${label}${label.endsWith('?') ? '' : ':'} ${formatDraftProblem(problem, words)}`);
    }
    return 1;
  }
  const taken = writeNewFiles(work.root, files);
  if (taken !== undefined) {
    console.error(fillWords(words.terminal.exists, { path: taken }));
    return 1;
  }
  for (const { path } of files) console.log(fillWords(words.terminal.written, { path }));
  console.log(words.terminal.next);
  return 0;
}

async function ask(answers: Draft, work: Work): Promise<number> {
  const { terminal: words } = contributeWordsIn(work.language);
  const terminal = openTerminal(process.stdin, process.stdout, process.stdin.isTTY && process.stdout.isTTY);
  // A terminal in raw mode tells readline of Ctrl-C; anywhere else it is a signal.
  process.once('SIGINT', () => {
    terminal.close();
  });
  terminal.say(words.intro);
  const before = readKeptDraft(work.root);
  if (before !== undefined) terminal.say(fillWords(words.resumed, { path: keptPath }));
  try {
    const draft = await askAnswers(
      terminal,
      { ...before, ...answers },
      {
        ...work,
        keep: (kept) => {
          keepDraft(work.root, kept);
        },
      },
    );
    terminal.close();
    const code = finish(draft, work);
    if (code === 0) dropKeptDraft(work.root);
    return code;
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error;
    terminal.say(`\n${fillWords(words.kept, { path: keptPath })}`);
    return 130;
  }
}

/** Answers from a file; a text says why there are none. */
function readFrom(
  { from, fromIssue }: ReturnType<typeof toNewOptions>,
  language: Language,
): Draft | string | undefined {
  const { terminal } = contributeWordsIn(language);
  if (fromIssue !== undefined) return readIssue(fromIssue) ?? terminal.noKindInIssue;
  if (from === undefined) return undefined;
  const { answers, unknown } = readForm(from);
  return unknown.length === 0 ? answers : unknown.map((name) => fillWords(terminal.unknownFlag, { name })).join('\n');
}

/** Asks, or takes answers from flags or a file, and writes the files of an entry below `content/`. */
async function newEntry(words: readonly string[]): Promise<number> {
  const options = toNewOptions(words);
  const language = options.language ?? toTerminalLanguage(process.env);
  const { terminal } = contributeWordsIn(language);
  if (options.isHelp) {
    console.log(terminal.usage);
    return 0;
  }
  if (options.unknown !== undefined) {
    console.error(`${fillWords(terminal.unknownFlag, { name: options.unknown })}\n\n${terminal.usage}`);
    return 2;
  }
  const read = readFrom(options, language);
  if (typeof read === 'string') {
    console.error(read);
    return 2;
  }
  const root = process.cwd();
  const { records } = openRecords(readContentFiles(root));
  const work: Work = {
    root,
    known: { ...createKnown(records), titles: createKnownTitles(records) },
    language,
    today: new Date().toISOString().slice(0, 10),
    comments,
  };
  const isWhole = read !== undefined || Object.keys(options.answers).length > 0;
  return isWhole ? finish({ language, ...read, ...options.answers }, work) : ask(options.answers, work);
}

process.exitCode = await newEntry(process.argv.slice(2));
