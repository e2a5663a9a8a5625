import fp from 'fastify-plugin'
import { createCalendarHandlers, type CalendarHandlers } from '../../src/calendar/index.js'

declare module 'fastify' {
  interface FastifyInstance {
    calendarHandlers: CalendarHandlers
  }
}

/** Calendars of providers elsewhere are fetched by jobs. */
export default fp(
  async (fastify) => {
    const { CALENDAR_LOOPBACK: allowsLoopback, MAIL_FROM: from } = fastify.env
    fastify.decorate('calendarHandlers', createCalendarHandlers(fastify.market, { allowsLoopback }, from))
  },
  { name: 'calendars', dependencies: ['env', 'market'] }
)
