import { joins as joinsOfWorks } from '../../../../src/vocabulary/index.js'

/** Stand between two kinds of work. */
export const joins = joinsOfWorks.arabizi

/** Begin another work after an "and", or instead of one. */
export const anotherWork = [
  'kamen',
  'kamein',
  'kman',
  '7ada',
  'hada',
  'wa7ad',
  'we7de',
  'wehde',
  'aussi',
  "quelqu'un",
  'quelquun',
  'un autre'
]

/** May stand between an "and" and the trade of another work: articles, and that there is something. */
export const leadsToWork = [
  'l',
  'el',
  'al',
  'la',
  'le',
  'les',
  'un',
  'une',
  'des',
  'du',
  'de',
  'mon',
  'ma',
  'mes',
  'notre',
  'nos',
  'fi',
  '3anna',
  '3ana',
  '3ande',
  '3andi',
  '3endi',
  '3ende',
  'tasli7',
  'tesli7',
  'tarkib',
  'terkib',
  'tandif',
  'tanzif',
  'kamen',
  'shi',
  'chi',
  'wa7ad',
  '7ada',
  'hada',
  'ba3d',
  'ba3den',
  'ba3dein',
  'avec',
  'pour',
  'reparer',
  'reparation',
  'aussi',
  'puis',
  'm3allem',
  'yrakkeb',
  'ysalle7',
  'ynaddef',
  'bil',
  'bel',
  'bl',
  '3al',
  'on',
  'a',
  'j',
  'ai',
  'il',
  'y'
]

/** Stand between two of which one is wanted. */
export const alternatives = [
  'aw',
  'wella',
  'walla',
  'bas'
]

/** Between a time and the work that it is for ("10am for the oven"). */
export const forWork = [
  'la',
  'lal',
  'pour',
  '3ashan'
]

/** Where something happens, or what runs it: beside a trade that the text names, it names none itself. */
export const settings = [
  'salon',
  'sat7',
  'sate7',
  'siyara',
  'sayara',
  'kahraba',
  'kahrba',
  'kahraba2',
  'courant',
  'voiture',
  'toit'
]

/** How the verb of repairing begins, as a purpose. */
export const purposeSpellings = [
  'ysalle7',
  'ysale7'
]

/** A thing does something, or has it: before a fault of its own. */
export const doesOfItself = [
  'ma',
  '3am',
  'mesh',
  'mish',
  'ne',
  'est'
]

/** Begin what a thing does not do, or has done, where a fault is told of it. */
export const faultOfItselfBeginnings = [
  "n'",
  'n’'
]

/** Behind a number: works that are about to be named. */
export const countedWorks = [
  'shaghlet',
  'chaghlet',
  'sha8let',
  'eshya',
  'ashya',
  'choses',
  'travaux'
]

/** The same with their number in the word. */
export const twoWorks = [
  'shaghltein',
  'shaghletein',
  'shaghelten',
  'shaghlten',
  'shaghleten',
  'chaghltein',
  'sha8ltein',
  'sheghlten',
  'kam shaghle'
]
