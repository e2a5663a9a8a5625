import type { Command } from 'commander'
import type { AdminReview } from '../../src/reviews/index.js'
import type { Context } from '../context.js'
import { moment } from '../format.js'
import { renderTable, styled } from '../output.js'
import {
  fetchPages,
  remarkMore,
  requireId,
  startingWith,
  toolsOf,
  withPaging,
  type ListOptions,
  type Tools
} from '../tools.js'

const PATH = '/api/admin/reviews'

export function addReviews(program: Command, context: Context): void {
  const reviews = program.command('reviews').description('Look at reviews, hide and restore them.')

  withPaging(reviews.command('list').description('All reviews, hidden ones too, newest first.'))
    .option('--hidden', 'only hidden ones')
    .action(async ({ hidden, ...paging }: ListOptions & { hidden?: boolean }, command: Command) => {
      const tools = toolsOf(context, command)
      const page = await fetchPages<AdminReview>(tools, PATH, { hidden }, paging)

      tools.show(page, ({ items }) => renderReviews(context, items))
      remarkMore(tools, page)
    })

  for (const [act, description, done] of [
    ['hide', 'Hide a review: nobody sees it, and no average counts it.', 'Nobody sees it any more.'],
    ['restore', 'Show a hidden review again, and count it.', 'It can be read again.']
  ] as const) {
    reviews
      .command(act)
      .description(description)
      .argument('<id>', 'the id of the review, or its beginning')
      .requiredOption('--reason <words>', 'why; its writer is told')
      .action(async (text: string, { reason }: { reason: string }, command: Command) => {
        const tools = toolsOf(context, command)
        const review = await moderate(tools, text, act, reason)
        tools.show(review, () => `${renderReviews(context, [review])}\n${styled(context, 'green', done)}`)
      })
  }
}

async function moderate(
  tools: Tools,
  text: string,
  act: 'hide' | 'restore',
  reason: string
): Promise<AdminReview> {
  const id = await requireId(text, {
    what: 'review',
    find: startingWith<AdminReview>(tools, PATH),
    describe: ({ reviewerName, rating }) => `${rating} of 5 by ${reviewerName}`
  })

  return await tools.client.send<AdminReview>('POST', `${PATH}/${id}/${act}`, { reason })
}

function renderReviews(context: Context, reviews: AdminReview[]): string {
  if (reviews.length === 0) return 'No reviews.'

  return renderTable(
    context,
    [
      { title: 'Id', value: ({ id }) => id, isWhole: true },
      { title: 'Written', value: ({ createdAt }) => moment(createdAt), isWhole: true },
      { title: 'By', value: ({ reviewerName }) => reviewerName },
      { title: 'Stars', value: ({ rating }) => String(rating), align: 'right', isWhole: true },
      { title: 'Shown', value: ({ hiddenAt }) => (hiddenAt === null ? 'yes' : 'no'), isWhole: true },
      { title: 'Words', value: ({ comment }) => comment ?? '' }
    ],
    reviews
  )
}
