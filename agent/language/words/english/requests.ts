import { joins as joinsOfWorks } from '../../../../src/vocabulary/index.js'

/** Stand between two kinds of work. */
export const joins = joinsOfWorks.english

/** Begin another work after an "and", or instead of one. */
export const anotherWork = [
  'also',
  'as well',
  'too',
  'plus',
  'someone',
  'somebody',
  'anyone',
  'a person',
  'one to',
  'another'
]

/** May stand between an "and" and the trade of another work: articles, and that there is something. */
export const leadsToWork = [
  'the',
  'a',
  'an',
  'my',
  'our',
  'your',
  'his',
  'her',
  'some',
  'one',
  'two',
  'both',
  'of',
  'for',
  'to',
  'then',
  'after',
  'that',
  'with',
  'we',
  'i',
  'have',
  'got',
  'there',
  'is',
  'are',
  'new',
  'old',
  'big',
  'small',
  'quick',
  'bit',
  'little',
  'get',
  'fix',
  'repair',
  'repairing',
  'fixing',
  'check',
  'checking',
  'install',
  'installing',
  'paint',
  'clean',
  'cleaning',
  'service',
  'servicing',
  'help',
  'mount',
  'hang',
  'replace',
  'change',
  'change the',
  'wash',
  'on',
  'in',
  'at',
  'later',
  'maybe',
  'finally',
  'secondly',
  'second',
  'first',
  'third',
  's',
  've',
  'any',
  'good',
  'more',
  'all',
  'kitchen',
  'bathroom',
  'broken',
  'leaking',
  'dead'
]

/** Stand between two of which one is wanted. */
export const alternatives = [
  'or',
  'instead',
  'but'
]

/** What somebody is asked to come for, after "to" or "for": beginnings of verbs. */
export const purposes = [
  'fix',
  'repair',
  'check',
  'install',
  'change',
  'replace',
  'clean',
  'look'
]

/** Between a time and the work that it is for ("10am for the oven"). */
export const forWork = [
  'for'
]

/** Where something happens, or what runs it: beside a trade that the text names, it names none itself. */
export const settings = [
  'salon',
  'saloon',
  'roof',
  'car',
  'electricity',
  'power',
  'electric'
]

/** A thing does something, or has it: before a fault of its own. */
export const doesOfItself = [
  'has',
  'have',
  'is',
  'are',
  'was',
  'does',
  'do',
  'will',
  'keep',
  'keeps'
]

/** Begin what a thing does not do, or has done, where a fault is told of it. */
export const faultOfItselfBeginnings = [
  'isn',
  'aren',
  'hasn',
  'doesn',
  'don',
  'won',
  "can't",
  'can’t',
  'cant',
  'stopp',
  'broke',
  'leak',
  'drip',
  'spark',
  'trip',
  'flicker',
  'buzz',
  'burst',
  'crack',
  'clog',
  'jam',
  'squeak',
  'smell',
  'rattl',
  'overheat',
  'beep',
  'overflow'
]

/** Behind a number: works that are about to be named. */
export const countedWorks = [
  'things',
  'jobs',
  'works',
  'tasks',
  'items',
  'repairs'
]

/** The same with their number in the word. */
export const twoWorks = [
  'a couple of things',
  'couple of things',
  'a couple of jobs',
  'a few things',
  'few things',
  'a few jobs'
]
