// `olsol calibrate`: measures on this machine how long the same solution takes in each language, and keeps it.
import { BadInput } from '../bad-input.ts';
import { slugsOf } from '../bank/index.ts';
import { writeCalibration } from '../calibration-file.ts';
import { type Calibration, combineRatios } from '../language-times.ts';
import { type LanguageRatio, measureLanguages } from '../measure-languages.ts';
import { LANGUAGE_NAMES } from '../report/names.ts';
import { padTo } from '../report/width.ts';
import type { Room } from '../room.ts';
import { LANGUAGES } from '../schema/language.ts';
import { bankOf, type Context, EXIT } from './context.ts';
import { problemsOption } from './options.ts';
import type { AddCommand } from './program.ts';
import { progressLine } from './progress.ts';
import { inRoom } from './room.ts';
import { saidOf } from './said-of.ts';

export const addCalibrate: AddCommand = (program, context, done) => {
  const { calibrate } = context.words.cli;
  program
    .command('calibrate')
    .description(calibrate.about)
    .addOption(problemsOption(context.words))
    .action(async ({ problems }: { problems?: string }) => done(await run(context, problems)));
};

async function run(context: Context, problems: string | undefined): Promise<number> {
  const bank = bankOf(context, problems);
  const { ratios, engine } = await inRoom(context, bank, 1, async (room) => ({
    ratios: await measureAll(context, room, [...slugsOf(bank.folder).keys()]),
    engine: room.engine,
  }));
  const languages: Calibration['languages'] = {};
  for (const language of LANGUAGES) {
    const measured = combineRatios(ratios.flatMap((one) => (one.language === language ? one.ratio : [])));
    if (measured !== undefined) languages[language] = measured;
  }
  if (Object.keys(languages).length === 0) throw new BadInput((words) => words.cli.calibrate.nothing(bank.folder));
  const calibration: Calibration = { schema: 1, measuredAt: new Date().toISOString(), engine, languages };
  const path = writeCalibration(bank.cache, calibration);
  print(context, calibration, path);
  return EXIT.earned;
}

/** A problem that cannot be measured is told of, and the next one has its turn. */
async function measureAll(context: Context, room: Room, slugs: readonly string[]): Promise<readonly LanguageRatio[]> {
  const { words, err } = context;
  const line = progressLine(context);
  const all: LanguageRatio[] = [];
  for (const [i, slug] of slugs.entries()) {
    line.show(words.cli.calibrate.measuring(slug, i + 1, slugs.length));
    try {
      const { problem, around } = await room.open(slug);
      all.push(...(await measureLanguages(problem, around)));
    } catch (error) {
      line.end();
      err(`olsol: ${slug}: ${error instanceof BadInput ? saidOf(slug, error, words) : String(error)}\n`);
    }
  }
  line.end();
  return all;
}

function print({ out, words, colors }: Context, { languages }: Calibration, path: string): void {
  const { calibrate } = words.cli;
  for (const language of LANGUAGES) {
    const measured = languages[language];
    if (measured === undefined) continue;
    const spread = calibrate.spread(Math.exp(measured.spread).toFixed(2), measured.problems);
    out(`${padTo(LANGUAGE_NAMES[language], 12)} ${measured.times.toFixed(2)}x  ${colors.dim(spread)}\n`);
  }
  out(`${calibrate.kept(path)}\n`);
}
