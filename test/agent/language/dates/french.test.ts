import { means } from './say.js'

means('French days, as Lebanese people mix them in', [
  ["aujourd'hui", '2026-03-11'],
  ['demain', '2026-03-12'],
  ['après-demain', '2026-03-13'],
  ['apres demain matin', '2026-03-13 morning'],
  ['lundi', '2026-03-16'],
  ['mardi prochain', '2026-03-17'],
  ['badde kahrabji vendredi', '2026-03-13'],
  ['samedi matin svp', '2026-03-14 morning'],
  ['jeudi après-midi', '2026-03-12 afternoon'],
  ['dimanche soir', '2026-03-15 evening'],
  ['ce soir', '2026-03-11 evening'],
  ['le 24', '2026-03-24'],
  ['le 24 décembre', '2026-12-24'],
  ['le premier avril', '2026-04-01'],
  ['1er avril', '2026-04-01'],
  ['le 15 août à 10h', '2026-08-15 10:00'],
  ['la semaine prochaine', '2026-03-16..2026-03-22'],
  ['dans deux jours', '2026-03-13'],
  ['hier', '']
])

means('French hours', [
  ['14h', '14:00 (2026-03-11)'],
  ['demain à 14h30', '2026-03-12 14:30'],
  ['vendredi vers 16h', '2026-03-13 16:00'],
  ['demain à dix heures', '2026-03-12 10:00'],
  ['dix heures et demie', '10:30 (2026-03-11)'],
  ['demain dix heures moins le quart', '2026-03-12 09:45'],
  ['à midi', '12:00 (2026-03-11)'],
  ['demain entre 14h et 16h', '2026-03-12 after 14:00 before 16:00'],
  ['après 17h', 'after 17:00'],
  ['avant midi', 'before 12:00'],
  ['dans une heure', '2026-03-11 11:00'],
  ['maintenant', 'now']
])
