// `olsol submit`: hands a solution in from the shell, so that the page's history has it. Without a running server, one is started for
// as long as the judging takes.
import { BadInput } from '#judge';
import {
  type AddCommand,
  type Context,
  checkSource,
  checkTargets,
  EXIT,
  printReports,
  problemsOption,
  type ReportOptions,
  writeReports,
} from '#judge/cli';
import { readPrediction } from '../predictions/read-prediction.ts';
import type { Prediction } from '../schema/prediction.ts';
import { Slug } from '../schema/problem.ts';
import { SERVER_WORDS } from '../words/words.ts';
import { glimpseText } from './exam-text.ts';
import { handInFile } from './hand-in-file.ts';
import { dataOption } from './options.ts';
import { predictionText } from './prediction-text.ts';
import { type ServerOptions, withServer } from './with-server.ts';

type Options = ReportOptions & ServerOptions & { readonly predict?: string };

export const addSubmit: AddCommand = (program, context, done) => {
  const { submit } = SERVER_WORDS[context.tongue].cli;
  const { cli } = context.words;
  program
    .command('submit')
    .description(submit.about)
    .argument('<problem>', submit.argProblem)
    .argument('<file>', submit.argFile)
    .option('--server <url>', submit.server)
    .addOption(dataOption(context))
    .option('--predict <what>', submit.predict)
    .option('--json', cli.optionJson)
    .option('--junit <file>', cli.optionJunit)
    .option('--markdown <file>', cli.optionMarkdown)
    .addOption(problemsOption(context.words))
    .action(async (problem: string, file: string, options: Options) =>
      done(await handIn(context, { problem, file }, options)),
    );
};

async function handIn(
  context: Context,
  { problem, file }: { readonly problem: string; readonly file: string },
  options: Options,
): Promise<number> {
  const words = SERVER_WORDS[context.tongue].cli.submit;
  if (!Slug.safeParse(problem).success) throw new BadInput(() => words.noSlug(problem));
  const prediction = predictionIn(context, options);
  checkTargets(options);
  checkSource(file);
  const { report, glimpse } = await withServer(context, options, (url) =>
    handInFile(context, url, { problem, file, prediction }),
  );
  context.err(`${words.recorded}\n`);
  if (report === undefined) {
    context.out(`${glimpse === undefined ? '' : `${glimpseText(glimpse, context.tongue)}\n`}${words.sealed}\n`);
    return EXIT.earned;
  }
  if (prediction !== undefined) context.err(`${predictionText(prediction, report, context.tongue)}\n`);
  printReports(context, [report], options);
  writeReports(context, [report], options);
  return report.standing === 'solved' ? EXIT.earned : EXIT.lost;
}

function predictionIn({ tongue }: Context, { predict }: Options): Prediction | undefined {
  if (predict === undefined) return undefined;
  const prediction = readPrediction(predict);
  if (prediction === undefined) throw new BadInput(() => SERVER_WORDS[tongue].cli.submit.badPrediction(predict));
  return prediction;
}
