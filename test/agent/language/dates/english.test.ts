import { means } from './say.js'

means('English days are resolved to the soonest future day', [
  ['today', '2026-03-11'],
  ['can someone come tomorrow?', '2026-03-12'],
  ['tmrw please', '2026-03-12'],
  ['a plumber 2morrow please', '2026-03-12'],
  ['a plumber 2moro please', '2026-03-12'],
  ['a plumber 2mrw please', '2026-03-12'],
  ['a plumber tomoro please', '2026-03-12'],
  ['a plumber tomoz please', '2026-03-12'],
  ['the day after tomorrow', '2026-03-13'],
  ['after tomorrow', '2026-03-13'],
  ['is Friday ok', '2026-03-13'],
  ['on Sunday', '2026-03-15'],
  ['this Saturday', '2026-03-14'],
  ['next Tuesday', '2026-03-17'],
  ['next Friday', '2026-03-20 ?'],
  ['Friday next week', '2026-03-20'],
  ['next week on Thursday', '2026-03-19'],
  ['Friday after next', '2026-03-20'],
  ['in three days', '2026-03-14'],
  ['in a week', '2026-03-18'],
  ['two weeks from now', '2026-03-25'],
  ['a week from tomorrow', '2026-03-19'],
  ['in two business days', '2026-03-13'],
  ['two Mondays from now', '2026-03-23'],
  ['within 2 weeks', '2026-03-25']
])

means('English calendar days are found in every usual order', [
  ['March 15th', '2026-03-15'],
  ['the 15th of March', '2026-03-15'],
  ['15 March 2026', '2026-03-15'],
  ['march 5th', '2027-03-05'],
  ['Apr 2', '2026-04-02'],
  ['2 April at 9am', '2026-04-02 09:00'],
  ['the twenty third of April', '2026-04-23'],
  ['May twenty one', '2026-05-21'],
  ['on the 20th', '2026-03-20'],
  ['the 10th', '2026-04-10'],
  ['for the 27', '2026-03-27'],
  ['on 18', '2026-03-18'],
  ['20 of next month', '2026-04-20'],
  ['the 14th of this month', '2026-03-14'],
  ['first Monday of April', '2026-04-06'],
  ['last Friday of the month', '2026-03-27'],
  ['the second Tuesday of next month', '2026-04-14'],
  ['15/3', '2026-03-15'],
  ['25/12/2026', '2026-12-25'],
  ['3/25', '2026-03-25'],
  ['2026-04-01', '2026-04-01'],
  ['on 4/5', '2026-05-04 ?'],
  ['Saturday 14 March', '2026-03-14'],
  ['Tuesday 17th', '2026-03-17'],
  ['end of the month', '2026-03-31 ?'],
  ['beginning of April', '2026-04-01 ?'],
  ['on Christmas Eve', '2026-12-24']
])

means('English ranges of days keep both ends', [
  ['this weekend', '2026-03-14..2026-03-15'],
  ['next weekend', '2026-03-21..2026-03-22'],
  ['this week', '2026-03-11..2026-03-15'],
  ['sometime next week', '2026-03-16..2026-03-22'],
  ['next month', '2026-04-01..2026-04-30'],
  ['in April', '2026-04-01..2026-04-30'],
  ['from Monday to Wednesday', '2026-03-16..2026-03-18 ?'],
  ['by Friday', '2026-03-11..2026-03-13'],
  ['before Saturday', '2026-03-11..2026-03-13']
])

means('English clock times are read in figures and in words', [
  ['at 3pm', '15:00 (2026-03-11)'],
  ['3 p.m.', '15:00 (2026-03-11)'],
  ['at 8 am', '08:00 (2026-03-12)'],
  ['10:30', '10:30 (2026-03-11)'],
  ['17:45', '17:45 (2026-03-11)'],
  ['at 15h30', '15:30 (2026-03-11)'],
  ['8.30 pm', '20:30 (2026-03-11)'],
  ['630pm', '18:30 (2026-03-11)'],
  ['ten thirty', '10:30 (2026-03-11)'],
  ['half past four', '16:30 (2026-03-11)'],
  ['quarter to five', '16:45 (2026-03-11)'],
  ['a quarter to eight tomorrow', '2026-03-12 07:45'],
  ['quarter past 11', '11:15 (2026-03-11)'],
  ['twenty past two', '14:20 (2026-03-11)'],
  ['10 in the morning', '10:00 (2026-03-11)'],
  ["11 o'clock", '11:00 (2026-03-11)'],
  ['six in the evening', '18:00 (2026-03-11)'],
  ['noon', '12:00 (2026-03-11)'],
  ['midnight', '00:00 (2026-03-12)'],
  ['8 in the night', '20:00 (2026-03-11)'],
  ['half three', '15:30 (2026-03-11)'],
  ['around 4', '16:00 (2026-03-11)'],
  ['4ish pm', '16:00 (2026-03-11)'],
  ['8 10 pm', '20:10 (2026-03-11)']
])

means('A bare hour is within business hours, and today it lies ahead', [
  ['at 2', '14:00 (2026-03-11)'],
  ['at 9', '09:00'],
  ['at 7', '07:00 (2026-03-12)'],
  ['at 12', '12:00 (2026-03-11)'],
  ['tomorrow at 2', '2026-03-12 14:00'],
  ['tomorrow 10', '2026-03-12 10:00'],
  ['today at 9', '2026-03-11 21:00 ?'],
  ['today at 9am', '2026-03-11 09:00 past'],
  ['Thursday at seven', '2026-03-12 07:00']
])

means('English parts of the day stand alone or settle the hour', [
  ['tomorrow morning', '2026-03-12 morning'],
  ['this afternoon', '2026-03-11 afternoon'],
  ['tonight', '2026-03-11 night'],
  ['Saturday evening', '2026-03-14 evening'],
  ['in the morning', 'morning'],
  ['9 tomorrow morning', '2026-03-12 09:00'],
  ['tomorrow evening at 7', '2026-03-12 19:00'],
  ['tonight at 8', '2026-03-11 20:00'],
  ['morning 9:45', '09:45'],
  ['tonight at 2', '2026-03-11 night ?'],
  ['this evening at 12', '2026-03-12 00:00 ?']
])

means('English bounds and durations', [
  ['after 5', 'after 17:00'],
  ['tomorrow after 5pm', '2026-03-12 after 17:00'],
  ['before noon', 'before 12:00'],
  ['by 11', 'before 11:00'],
  ['no later than 6pm', 'before 18:00'],
  ['between 2 and 4 on Friday', '2026-03-13 after 14:00 before 16:00'],
  ['2-4pm', 'after 14:00 before 16:00'],
  ['from 9 to 5', 'after 09:00 before 17:00'],
  ['from 11 to 1pm', 'after 11:00 before 13:00'],
  ['in two hours', '2026-03-11 12:00'],
  ['in half an hour', '2026-03-11 10:30'],
  ['an hour and a half from now', '2026-03-11 11:30'],
  ['in 45 minutes', '2026-03-11 10:45'],
  ['in 20 hours', '2026-03-12 06:00'],
  ['as soon as possible', 'now'],
  ['book it right now', 'now']
])

means('English corrections and choices settle on what is wanted', [
  ['not Thursday, Friday', '2026-03-13'],
  ['Saturday instead of Friday', '2026-03-14'],
  ['move it from Monday to Tuesday', '2026-03-17'],
  ['tomorrow, no wait, Friday at 4', '2026-03-13 16:00'],
  ['Monday or Tuesday', '2026-03-16..2026-03-17'],
  ['Monday or Thursday', '2026-03-12..2026-03-16'],
  ['make it 4 instead', '16:00 (2026-03-11)'],
  ['what about 5?', '17:00 (2026-03-11)'],
  ['why not tomorrow?', '2026-03-12']
])
