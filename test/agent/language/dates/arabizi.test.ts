import { means } from './say.js'

means('Arabizi is read as the Arabic that it spells', [
  ['bokra 3al 10', '2026-03-12 10:00'],
  ['lyom', '2026-03-11'],
  ['lyom 3al 5 w noss', '2026-03-11 17:30'],
  ['ba3d bokra', '2026-03-13'],
  ['el jom3a', '2026-03-13'],
  ['nhar el sabet', '2026-03-14'],
  ['el sebet', '2026-03-14'],
  ['el 7ad', '2026-03-15'],
  ['el tanen', '2026-03-16'],
  ['el tleta', '2026-03-17'],
  ['el khamis el 3asr', '2026-03-12 lateAfternoon'],
  ['ljom3a l jeye', '2026-03-13'],
  ['bokra el sobo7', '2026-03-12 morning'],
  ['bokra el dohor', '2026-03-12 noon'],
  ['ba3d el dohor', 'afternoon'],
  ['bokra ba3d el dohr', '2026-03-12 afternoon'],
  ['masa', 'evening'],
  ['bel leil', 'night'],
  ['el se3a 5 ella rob3', '16:45 (2026-03-11)'],
  ['el se3a 3ashra', '10:00 (2026-03-11)'],
  ['3al 4 w rob3', '16:15 (2026-03-11)'],
  ['ba3d se3a', '2026-03-11 11:00'],
  ['ba3d se3ten', '2026-03-11 12:00'],
  ['kamen yomen', '2026-03-13'],
  ['esbou3 el jeye', '2026-03-16..2026-03-22'],
  ['15 nisan', '2026-04-15'],
  ['mish el khamis, el jom3a', '2026-03-13'],
  ['halla2', 'now']
])

means('Languages may be mixed in one sentence', [
  ['بدي plumber tomorrow الصبح', '2026-03-12 morning'],
  ['bokra at 10', '2026-03-12 10:00'],
  ['Friday الساعة ٣', '2026-03-13 15:00'],
  ['fik teje next Monday 3al 9?', '2026-03-16 09:00'],
  ['بكرا at 5pm', '2026-03-12 17:00']
])
