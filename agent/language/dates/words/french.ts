import type { Entries, Role } from '../entry.js'
import { inOrder, tabulate } from './tables.js'

const weekdays = [['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi'], ['dimanche']]
const months = [
  ['janvier', 'janv'],
  ['fevrier', 'fevr', 'fev'],
  ['mars'],
  ['avril', 'avr'],
  [],
  ['juin'],
  ['juillet', 'juil'],
  ['aout'],
  ['septembre'],
  ['octobre'],
  ['novembre'],
  ['decembre']
]
const numbers = [
  [],
  ['une'],
  ['deux'],
  ['trois'],
  ['quatre'],
  ['cinq'],
  [],
  [],
  ['huit'],
  ['neuf'],
  ['dix'],
  ['onze'],
  ['douze'],
  ['treize'],
  ['quatorze'],
  ['quinze'],
  ['seize'],
  ['dix sept'],
  ['dix huit'],
  ['dix neuf'],
  ['vingt']
]

const roles: ReadonlyArray<readonly [Role[], readonly string[]]> = [
  [['in'], ['dans', "d'ici", 'dans environ']],
  [['about'], ['vers', 'environ']],
  [['coming'], ['prochain', 'prochaine', 'qui vient', 'suivant', 'suivante']],
  [['gone'], ['dernier', 'derniere', 'passe', 'passee']],
  [['this'], ['ce', 'cet', 'cette']],
  [['before'], ['avant']],
  [['after', 'past'], ['apres']],
  [['beforeIt'], ['plus tot', "d'avant", 'avant ca']],
  [['afterIt'], ['plus tard', "d'apres", 'apres ca']],
  [['between'], ['entre']],
  [['and', 'wa'], ['et']],
  [['until'], ["jusqu'a", 'jusque']],
  [['minus'], ['moins']],
  [['half'], ['demi', 'demie']],
  [['quarter'], ['quart']],
  [['of'], ['du', 'de', 'des']],
  [['since'], ['depuis']],
  [['after'], ['a partir de', 'a partir du']],
  [['not'], ['pas', 'ni', 'sauf', 'excepte', 'a part']],
  [['but', 'not'], ['mais pas']],
  [
    ['unsuitable'],
    [
      'ne marche pas',
      'ca marche pas',
      "n'est pas possible",
      'ne me convient pas',
      'ne convient pas',
      'je ne suis pas la',
      'je suis pas la',
      'je ne serai pas la',
      'je serai pas la'
    ]
  ],
  [
    ['not', 'unsuitable'],
    ['je ne peux pas', 'je peux pas']
  ],
  [['instead'], ['au lieu de', 'au lieu du', 'plutot que']],
  [
    ['rather'],
    [
      'plutot',
      'plutot le',
      'disons',
      'on dit',
      'mets',
      'mets le',
      'mettez',
      'mettez le',
      'mettons',
      'je prefere',
      'faisons',
      'on fait'
    ]
  ],
  [['inPlace'], ['a la place', "c'est mieux", 'ca sera mieux', 'serait mieux']],
  [
    ['now'],
    [
      'maintenant',
      'tout de suite',
      'immediatement',
      'des que possible',
      'le plus vite possible',
      'au plus vite'
    ]
  ],
  [['yesterday'], ['hier', 'avant hier']],
  [['weekend'], ['fin de semaine']],
  [['final'], ['fin', 'fin du', 'la fin du']],
  [['start'], ['debut', 'debut du', 'le debut du']],
  [['middle'], ['milieu du', 'le milieu du']],
  [['every'], ['chaque', 'tous les', 'toutes les']],
  [['ordinalMark'], ['er']],
  [
    ['ignore'],
    ['bonne nuit', 'bonne soiree', 'bonne journee', 'bon apres midi', 'toute la nuit', 'toute la journee']
  ],
  [['or'], ['ou', 'ou bien']]
]

const others: Entries = [
  ['mai', { month: 5, shy: true }],
  ['sept', { month: 9, number: 7 }],
  ['premier', { ordinal: 1 }],
  ['minute', { unit: 'minute' }],
  ['heure', { unit: 'hour', roles: ['hourMark'] }],
  ['heures', { unit: 'hour', roles: ['hourMark'] }],
  ['jour', { unit: 'day' }],
  ['jours', { unit: 'day' }],
  ['un jour', { unit: 'day' }],
  ["d'un jour", { unit: 'day' }],
  ['la veille', { beside: -1 }],
  ['le lendemain', { beside: 1 }],
  ['lendemain', { beside: 1 }],
  ['le surlendemain', { beside: 2 }],
  ['semaine', { unit: 'week' }],
  ['semaines', { unit: 'week' }],
  ['mois', { unit: 'month' }],
  ["aujourd'hui", { dayOffset: 0 }],
  ['aujourdhui', { dayOffset: 0 }],
  ['demain', { dayOffset: 1 }],
  ['apres demain', { dayOffset: 2 }],
  ['ce soir', { dayOffset: 0, part: 'evening' }],
  ['cette nuit', { dayOffset: 0, part: 'night' }],
  ['ce matin', { dayOffset: 0, part: 'morning' }],
  ['cet apres midi', { dayOffset: 0, part: 'afternoon' }],
  ['cet aprem', { dayOffset: 0, part: 'afternoon' }],
  ['matin', { part: 'morning' }],
  ['matinee', { part: 'morning' }],
  ['apres midi', { part: 'afternoon' }],
  ["l'apres midi", { part: 'afternoon' }],
  ['aprem', { part: 'afternoon' }],
  ["l'aprem", { part: 'afternoon' }],
  ["d'apres midi", { part: 'afternoon' }],
  ["fin d'apres midi", { part: 'lateAfternoon' }],
  ['dejeuner', { part: 'noon', shy: true }],
  ['diner', { part: 'evening', shy: true }],
  ['soir', { part: 'evening' }],
  ['soiree', { part: 'evening' }],
  ['nuit', { part: 'night' }],
  ['midi', { hourOfDay: 12 }],
  ['minuit', { hourOfDay: 24 }]
]

/** A number behind these is a day of the month, as the hour has its "h" or "heures". */
export const frenchWeekdays: readonly string[] = weekdays.flat()

/** The French words of dates and times, as Lebanese people mix them in. */
export const french: Entries = [
  ...inOrder(weekdays, (place) => ({ weekday: place + 1 })),
  ...inOrder(months, (place) => ({ month: place + 1 })),
  ...inOrder(numbers, (number) => ({ number })),
  ...tabulate(roles.map(([names, words]) => [{ roles: names }, words] as const)),
  ...others
]
