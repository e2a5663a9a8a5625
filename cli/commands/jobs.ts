import { Option, type Command } from 'commander'
import type { JobView, RetriedJobs } from '../../src/jobs/index.js'
import type { Context } from '../context.js'
import { CliError, exitCodes } from '../exit.js'
import { count, moment } from '../format.js'
import { renderTable, styled } from '../output.js'
import { confirm } from '../prompt.js'
import {
  fetchPages,
  remarkMore,
  requireId,
  toolsOf,
  withCare,
  withPaging,
  type Careful,
  type ListOptions,
  type Tools
} from '../tools.js'

const STATES: Array<JobView['state']> = ['failed', 'created', 'retry', 'active', 'completed', 'cancelled']
const JOBS = '/api/admin/jobs'
const ID = 'the id of a failed job, or its beginning'

export function addJobs(program: Command, context: Context): void {
  const jobs = program.command('jobs').description('Look at mails and other work that waits or has failed.')

  withPaging(jobs.command('list').description('What has failed, newest first.'))
    .addOption(new Option('--state <state>', 'another state').choices(STATES).default('failed'))
    .action(async (options: ListOptions & { state: string }, command: Command) => {
      const tools = toolsOf(context, command)
      const page = await fetchPages<JobView>(tools, JOBS, { state: options.state }, options)

      tools.show(page, ({ items }) => renderJobs(context, items))
      remarkMore(tools, page)
    })

  jobs
    .command('retry')
    .description('Try a failed job once more, or with --all every one.')
    .argument('[job]', ID)
    .option('--all', 'all that failed')
    .option('--kind <kind>', 'with --all: only these, such as mail:notice')
    .action(
      async (id: string | undefined, options: { all?: boolean; kind?: string }, command: Command) =>
        await retry(toolsOf(context, command), id, options)
    )

  withCare(jobs.command('drop').description('Remove a failed job for good.').argument('<job>', ID)).action(
    async (id: string, options: Careful, command: Command) =>
      await drop(toolsOf(context, command), id, options)
  )
}

async function retry(
  tools: Tools,
  text: string | undefined,
  { all, kind }: { all?: boolean; kind?: string }
): Promise<void> {
  if ((text === undefined) === (all !== true)) throw new CliError(exitCodes.usage, 'Name one job, or --all.')

  if (text === undefined) {
    const outcome = await tools.client.send<RetriedJobs>('POST', `${JOBS}/retry`, { kind })
    return tools.show(
      outcome,
      ({ retried, left }) => `${count(retried, 'job')} tried again, ${count(left, 'job')} left.`
    )
  }

  const job = await findFailed(tools, text)
  const retried = await tools.client.send<JobView>('POST', `${JOBS}/${job.id}/retry`)
  tools.show(retried, () => styled(tools.context, 'green', `${job.kind} is tried again.`))
}

async function drop(tools: Tools, text: string, options: Careful): Promise<void> {
  const job = await findFailed(tools, text)
  const what = `${job.kind} of ${moment(job.createdAt)} (${job.error ?? 'no reason is known'})`
  if (options.dryRun === true) return tools.show(job, () => `Would drop ${what}.`)

  tools.remark(`About to drop ${what}.`)
  await confirm(tools.context, 'Go ahead?', options)
  await tools.client.send('DELETE', `${JOBS}/${job.id}`)

  tools.show(job, () => styled(tools.context, 'green', `${job.kind} is dropped.`))
}

/** @throws CliError when there is none, or more than one */
async function findFailed(tools: Tools, text: string): Promise<JobView> {
  const { items } = await fetchPages<JobView>(tools, JOBS, { state: 'failed' }, { all: true })
  const id = await requireId(text, {
    what: 'failed job',
    find: async (start) => items.filter((job) => job.id.startsWith(start)),
    describe: ({ kind }: JobView) => kind
  })

  const job = items.find((one) => one.id === id)
  if (job === undefined) throw new CliError(exitCodes.notFound, `There is no failed job ${text}.`)
  return job
}

function renderJobs(context: Context, jobs: JobView[]): string {
  if (jobs.length === 0) return 'None.'

  return renderTable(
    context,
    [
      { title: 'Id', value: ({ id }) => id, isWhole: true },
      { title: 'Kind', value: ({ kind }) => kind, isWhole: true },
      { title: 'Tried', value: ({ attempts }) => String(attempts), align: 'right', goes: 2 },
      { title: 'Made', value: ({ createdAt }) => moment(createdAt), isWhole: true, goes: 1 },
      { title: 'Why', value: ({ error }) => error ?? '' }
    ],
    jobs
  )
}
