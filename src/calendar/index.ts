// Appointments in people's own calendars: files and feeds of ours, and busy times of theirs.

export { calendarFile } from './file.js'
export { createCalendarHandlers, type CalendarHandlers } from './handlers.js'
export { forgetCalendars, getImport, removeImport, setImport, sweepImports } from './imports.js'
export { endFeed, getFeed, makeFeed, readFeed, removeFeed } from './feeds.js'
export { CalendarFeed, CalendarImport, CalendarToken, NewCalendarFeed, SetCalendarImport } from './schemas.js'
export { personalData as calendarPersonalData } from './personal-data.js'
